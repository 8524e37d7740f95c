package dev.vigie.scrapers.rss;

import dev.vigie.scrapers.fetch.FeedText;
import java.util.Map;
import java.util.Optional;
import org.jsoup.internal.StringUtil;

/**
 * Reads a feed of any dialect, as leniently as a browser reads a page: many feeds of real shops and newspapers are not
 * well-formed, and are read all the same.
 */
public final class FeedReader {
    private FeedReader() {}

    /** Reads these bytes. @param url where they came from, so that relative links lead somewhere */
    public static FeedReading read(byte[] body, Map<String, String> headers, Optional<String> url) {
        var type = headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("content-type"))
                .map(Map.Entry::getValue)
                .findFirst();
        var address = location(headers, url.orElse(""));
        var decoded = FeedText.of(body, type, !headers.isEmpty());
        var encoding = decoded.encoding();
        var text = decoded.text();
        if (text.isBlank()) {
            return new FeedReading.NoFeed("the answer is empty");
        }
        if (text.stripLeading().startsWith("{")) {
            return JsonFeed.read(text, address, encoding);
        }
        return xml(Entities.resolved(withoutControls(CutXml.mended(text))), address, encoding);
    }

    /** Nearly no feed has any, so the text is mostly given back as it is. */
    private static String withoutControls(String text) {
        var at = 0;
        while (at < text.length() && !isControl(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var kept = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (!isControl(text.charAt(at))) {
                kept.append(text.charAt(at));
            }
        }
        return kept.toString();
    }

    private static boolean isControl(char letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
    }

    /** Where it says that it is, else where it came from. */
    private static String location(Map<String, String> headers, String url) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("content-location"))
                .map(header -> {
                    var resolved = StringUtil.resolve(url, header.getValue().strip());
                    return resolved.isEmpty() ? header.getValue().strip() : resolved;
                })
                .findFirst()
                .orElse(url);
    }

    private static FeedReading xml(String text, String url, String encoding) {
        return root(XmlReader.read(text, url))
                .<FeedReading>map(root -> new FeedReading.Read(XmlFeed.of(root, encoding)))
                .orElseGet(() -> new FeedReading.NoFeed(NotAFeed.because(text, url)));
    }

    /** The feed's element at the top, or under one other that is not a web page's. */
    private static Optional<Node> root(Node document) {
        for (var top : document.children()) {
            if (isFeed(top)) {
                return Optional.of(top);
            }
        }
        return document.children().stream()
                .filter(top -> !top.name().endsWith("html"))
                .flatMap(top -> top.children().stream())
                .filter(FeedReader::isFeed)
                .findFirst();
    }

    private static boolean isFeed(Node node) {
        return switch (node.name()) {
            case "rss", "rdf:rdf", "rdf", "atom:feed", "feed", "channel", "atom:entry" -> true;
            default -> false;
        };
    }
}
