package dev.vigie.scrapers.rss;

import dev.vigie.scrapers.fetch.Charsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a feed of any dialect, as leniently as a browser reads a page: many feeds of real shops and newspapers are not
 * well-formed, and are read all the same.
 */
public final class FeedReader {
    private static final int DEEPEST = 256;
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

    private FeedReader() {}

    /** Reads these bytes. @param url where they came from, so that relative links lead somewhere */
    public static FeedReading read(byte[] body, Map<String, String> headers, Optional<String> url) {
        var decoded = Charsets.decode(body, header(headers, "content-type"));
        var encoding = decoded.name();
        var text = decoded.text();
        if (text.isBlank()) {
            return new FeedReading.NoFeed("the answer is empty");
        }
        if (text.stripLeading().startsWith("{")) {
            return JsonFeed.read(text, url.orElse(""), encoding);
        }
        var base = header(headers, "content-location")
                .map(place -> StringUtil.resolve(url.orElse(""), place))
                .filter(place -> !place.isEmpty())
                .or(() -> url);
        return xml(CONTROLS.matcher(text).replaceAll(""), base.orElse(""), encoding);
    }

    private static Optional<String> header(Map<String, String> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static FeedReading xml(String text, String url, String encoding) {
        // HTML 4 named these two by other characters than HTML 5, and feeds are of its time.
        var named = text.replace("&lang;", "\u2329").replace("&rang;", "\u232a");
        var document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(named, url);
        document.outputSettings().prettyPrint(false);
        return root(document)
                .<FeedReading>map(root -> new FeedReading.Read(XmlFeed.of(root, url, encoding)))
                .orElseGet(() -> new FeedReading.NoFeed(NotAFeed.because(text, url)));
    }

    /** The feed's element at the top, or under one other that is not a web page's. */
    private static Optional<Element> root(Document document) {
        for (var top : document.children()) {
            if (isFeed(top)) {
                return Optional.of(top);
            }
        }
        return document.children().stream()
                .filter(top -> !Name.of(top).endsWith("html"))
                .flatMap(top -> top.children().stream())
                .filter(FeedReader::isFeed)
                .findFirst();
    }

    private static boolean isFeed(Element element) {
        return switch (Name.of(element)) {
            case "rss", "rdf:rdf", "rdf", "atom:feed", "feed", "channel", "atom:entry" -> true;
            default -> false;
        };
    }
}
