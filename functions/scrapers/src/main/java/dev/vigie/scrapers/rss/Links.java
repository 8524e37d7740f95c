package dev.vigie.scrapers.rss;

import java.util.Optional;

/** Finds the page that a feed or entry is about. */
final class Links {
    private Links() {}

    static Optional<String> of(Node node) {
        return alternate(node)
                .or(() -> node.text("feedburner:origlink").filter(Links::isWeb))
                .or(() -> permalink(node))
                .or(() -> node.attribute("href").map(node::resolve).filter(Links::isWeb))
                .or(() -> node.attributeLike("about").filter(Links::isWeb))
                .or(() -> node.attributeLike("href").map(node::resolve).filter(Links::isWeb))
                .or(() -> node.text("id", "atom:id").filter(Links::isWeb));
    }

    private static Optional<String> alternate(Node node) {
        for (var link : node.list("link", "atom:link")) {
            var rel = link.attributes().value("rel");
            if (rel.isEmpty() || rel.equalsIgnoreCase("alternate")) {
                var href = link.attributes().value("href");
                var address = href.isEmpty() ? link.text() : href;
                if (!address.isEmpty()) {
                    return Optional.of(link.resolve(address));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a link names its scheme. */
    static boolean isAbsolute(String link) {
        for (var at = 0; at < link.length(); at++) {
            var letter = link.charAt(at);
            var isLetter = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
            var isMore = letter >= '0' && letter <= '9' || letter == '+' || letter == '.' || letter == '-';
            if (!isLetter && (at == 0 || !isMore)) {
                return at > 0 && letter == ':';
            }
        }
        return false;
    }

    static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }

    /** A guid is the page's address unless it says that it is not. */
    private static Optional<String> permalink(Node node) {
        for (var guid : node.list("guid")) {
            var text = guid.text();
            if (isWeb(text) && !guid.attributes().value("isPermaLink").equals("false")) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
