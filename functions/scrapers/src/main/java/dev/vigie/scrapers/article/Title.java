package dev.vigie.scrapers.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An article's title, without the name of the site that many put behind or before it. */
final class Title {
    private static final Pattern SEPARATOR = Pattern.compile("\\s[|\\-–—\\\\/>»]\\s");
    private static final Pattern HIERARCHY = Pattern.compile("\\s[\\\\/>»]\\s");
    private static final List<String> METAS = List.of(
            "dc:title",
            "dcterm:title",
            "og:title",
            "weibo:article:title",
            "weibo:webpage:title",
            "title",
            "twitter:title",
            "parsely-title");
    private static final int LONGEST = 150;
    private static final int SHORTEST = 15;

    private Title() {}

    static String of(Document page, Statements statements) {
        return statements
                .text("headline")
                .or(() -> statements.text("name").filter(name -> same(name, page)))
                .or(() -> statements.meta(METAS))
                .map(Title::plain)
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> shortened(page));
    }

    private static boolean same(String name, Document page) {
        return page.select("h1, h2").stream()
                .anyMatch(heading -> plain(heading.text()).equals(plain(name)));
    }

    /** The title of the window, cut as its marks and the page's headings suggest. */
    private static String shortened(Document page) {
        var whole = plain(page.title());
        var title = cut(whole, page);
        var words = words(title);
        if (words <= 4
                && (!HIERARCHY.matcher(whole).find()
                        || words != words(SEPARATOR.matcher(whole).replaceAll(" ")) - 1)) {
            return whole.isEmpty() ? heading(page).orElse("") : whole;
        }
        return title;
    }

    private static String cut(String whole, Document page) {
        var marks = SEPARATOR.matcher(whole).results().toList();
        if (!marks.isEmpty()) {
            var before = whole.substring(0, marks.getLast().start());
            return words(before) >= 3
                    ? before
                    : whole.substring(marks.getFirst().end());
        }
        if (whole.contains(": ")) {
            return atColon(whole, page);
        }
        return whole.length() > LONGEST || whole.length() < SHORTEST
                ? heading(page).orElse(whole)
                : whole;
    }

    private static String atColon(String whole, Document page) {
        var stands = page.select("h1, h2").stream()
                .anyMatch(heading -> heading.text().strip().equals(whole));
        if (stands) {
            return whole;
        }
        var last = whole.substring(whole.lastIndexOf(':') + 1).strip();
        if (words(last) >= 3) {
            return words(whole.substring(0, whole.indexOf(':'))) > 5 ? whole : last;
        }
        return whole.substring(whole.indexOf(':') + 1).strip();
    }

    private static Optional<String> heading(Document page) {
        return Optional.of(page.select("h1"))
                .filter(found -> found.size() == 1)
                .map(found -> found.first())
                .map(Element::text)
                .map(Title::plain)
                .filter(text -> !text.isEmpty());
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    static String plain(String text) {
        var unescaped = text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
        return unescaped.replaceAll("\\s+", " ").strip();
    }
}
