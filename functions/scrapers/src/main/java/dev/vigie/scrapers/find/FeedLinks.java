package dev.vigie.scrapers.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The feeds that a page links to: those it states first, those it shows to readers after. */
final class FeedLinks {
    private static final Pattern TYPE =
            Pattern.compile("(?i)\\s*(?:application/(?:(?:rss|atom|rdf|feed)\\+(?:xml|json)|json|xml)|text/xml)\\b.*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i).*(?:[/.](?:rss|atom|feed|rdf)(?:[/.?#]|$)|(?:rss|atom|feed)\\w*\\.(?:xml|php|json)|[?&](?:format|type|feed)=(?:rss|atom|feed)).*");

    private FeedLinks() {}

    static List<String> on(Document page) {
        var stated = page.select("link[rel~=(?i)\\b(?:alternate|feed)\\b][href]").stream()
                .filter(link -> TYPE.matcher(link.attr("type")).matches())
                .filter(link -> !link.attr("type").contains("oembed")
                        && !link.attr("href").contains("/wp-json/"));
        var shown = page.select("a[href]").stream()
                .filter(link -> ADDRESS.matcher(link.attr("href")).matches());
        return Stream.concat(stated, shown)
                .map(FeedLinks::address)
                .filter(address -> address.startsWith("http"))
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }

    private static String address(Element link) {
        return link.absUrl("href").replaceFirst("#.*$", "");
    }
}
