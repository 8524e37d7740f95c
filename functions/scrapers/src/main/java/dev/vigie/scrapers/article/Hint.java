package dev.vigie.scrapers.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an element's class, id and role say about it.
 *
 * @param words class and id in lower case
 * @param role what else decides about it, such as {@code role=navigation}
 */
record Hint(String words, String role, String link) {
    static final Hint NONE = new Hint("", "", "");

    private static final List<String> UNLIKELY = List.of(
            "-ad-",
            "ai2html",
            "banner",
            "breadcrumbs",
            "combx",
            "comment",
            "community",
            "cover-wrap",
            "disqus",
            "extra",
            "footer",
            "gdpr",
            "header",
            "legends",
            "menu",
            "related",
            "remark",
            "replies",
            "rss",
            "shoutbox",
            "sidebar",
            "skyscraper",
            "social",
            "sponsor",
            "supplemental",
            "ad-break",
            "agegate",
            "pagination",
            "pager",
            "popup",
            "yom-remote");
    private static final List<String> MAYBE =
            List.of("and", "article", "body", "column", "content", "main", "mathjax", "shadow");
    private static final List<String> GOOD = List.of(
            "article", "body", "content", "entry", "main", "page", "pagination", "post", "text", "blog", "story");
    private static final List<String> BAD = List.of(
            "-ad-",
            "hidden",
            "banner",
            "combx",
            "comment",
            "com-",
            "contact",
            "footer",
            "gdpr",
            "masthead",
            "media",
            "meta",
            "outbrain",
            "promo",
            "related",
            "scroll",
            "share",
            "shoutbox",
            "sidebar",
            "skyscraper",
            "sponsor",
            "shopping",
            "tags",
            "tool",
            "widget");
    private static final Pattern HIDDEN = Pattern.compile("\\bhid\\b");
    private static final Pattern UNLIKELY_ROLE =
            Pattern.compile("menu|menubar|complementary|navigation|alert|alertdialog|dialog");

    boolean isUnlikely() {
        return !role.isEmpty() && UNLIKELY_ROLE.matcher(role).matches()
                || !words.isEmpty() && holds(words, UNLIKELY) && !holds(words, MAYBE);
    }

    /** How much class and id speak for an article, from -50 to 50. */
    int weight() {
        var weight = 0;
        for (var part : words.split("\n", 2)) {
            if (part.isBlank()) {
                continue;
            }
            weight -= holds(part, BAD)
                            || part.contains("hid") && HIDDEN.matcher(part).find()
                    ? 25
                    : 0;
            weight += holds(part, GOOD) ? 25 : 0;
        }
        return weight;
    }

    /** To look for each word alone is many times faster than an expression of all of them. */
    private static boolean holds(String text, List<String> any) {
        for (var word : any) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isLocalLink() {
        return link.length() > 1 && link.charAt(0) == '#';
    }
}
