package dev.vigie.scrapers.article;

import java.util.regex.Pattern;

/**
 * What an element's class, id and role say about it.
 *
 * @param words class and id in lower case
 * @param role what else decides about it, such as {@code role=navigation}
 */
record Hint(String words, String role, String link) {
    static final Hint NONE = new Hint("", "", "");

    private static final Pattern UNLIKELY = Pattern.compile(
            "-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends"
                    + "|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break"
                    + "|agegate|pagination|pager|popup|yom-remote");
    private static final Pattern MAYBE = Pattern.compile("and|article|body|column|content|main|mathjax|shadow");
    private static final Pattern GOOD =
            Pattern.compile("article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story");
    private static final Pattern BAD = Pattern.compile(
            "-ad-|hidden|\\bhid\\b|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta"
                    + "|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tool|widget");
    private static final Pattern UNLIKELY_ROLE =
            Pattern.compile("menu|menubar|complementary|navigation|alert|alertdialog|dialog");

    boolean isUnlikely() {
        return !role.isEmpty() && UNLIKELY_ROLE.matcher(role).matches()
                || !words.isEmpty()
                        && UNLIKELY.matcher(words).find()
                        && !MAYBE.matcher(words).find();
    }

    /** How much class and id speak for an article, from -50 to 50. */
    int weight() {
        var weight = 0;
        for (var part : words.split("\n", 2)) {
            if (part.isBlank()) {
                continue;
            }
            weight -= BAD.matcher(part).find() ? 25 : 0;
            weight += GOOD.matcher(part).find() ? 25 : 0;
        }
        return weight;
    }

    boolean isLocalLink() {
        return link.length() > 1 && link.charAt(0) == '#';
    }
}
