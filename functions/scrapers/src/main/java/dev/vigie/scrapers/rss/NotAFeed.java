package dev.vigie.scrapers.rss;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Says what an answer is that is no feed, and where the feeds may be. */
final class NotAFeed {
    private static final int MOST_NAMED = 5;

    private NotAFeed() {}

    static String because(String text, String url) {
        var start = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        if (!start.contains("<html") && !start.contains("<!doctype html") && !start.contains("<head")) {
            return "this is neither RSS, Atom nor JSON Feed";
        }
        var feeds = Jsoup.parse(text, url)
                .select("link[rel~=(?i)alternate][type~=(?i)(rss|atom|rdf|feed\\+json)][href]")
                .stream()
                .map(link -> link.hasAttr("href") && !link.absUrl("href").isEmpty()
                        ? link.absUrl("href")
                        : link.attr("href"))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        return feeds.isEmpty()
                ? "this is a web page, not a feed, and it names no feed; look for one, or use kind page"
                : "this is a web page, not a feed; its feeds are: " + feeds;
    }
}
