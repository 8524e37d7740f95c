package dev.vigie.scrapers.rss;

import dev.vigie.scrapers.rss.Feed.Entry;
import dev.vigie.scrapers.rss.Feed.Masthead;
import dev.vigie.scrapers.rss.Feed.Text;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The texts of a feed with harmless markup only: whoever shows them runs nothing that a stranger wrote. */
final class SafeHtml {
    private static final int DEEPEST = 256;
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]");

    /** Written as XML these are empty; a reader of HTML would take all that follows for what is in them. */
    private static final Pattern EMPTY =
            Pattern.compile("(?i)<(iframe|object|embed|applet|script|style|video|audio)\\b([^<>]*)/>");

    /** What stands between these is no text for readers. */
    private static final String UNREAD = "script, style, applet, object, embed, iframe, template, noscript";

    private static final Safelist HARMLESS = Safelist.relaxed()
            .addTags(
                    "abbr",
                    "acronym",
                    "address",
                    "article",
                    "aside",
                    "audio",
                    "bdi",
                    "bdo",
                    "big",
                    "center",
                    "data",
                    "datalist",
                    "del",
                    "details",
                    "dfn",
                    "dir",
                    "figcaption",
                    "figure",
                    "font",
                    "footer",
                    "header",
                    "hr",
                    "ins",
                    "kbd",
                    "legend",
                    "mark",
                    "meter",
                    "nav",
                    "output",
                    "picture",
                    "progress",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "source",
                    "summary",
                    "time",
                    "tt",
                    "var",
                    "video",
                    "wbr")
            .addAttributes(":all", "class", "dir", "lang", "title")
            .addAttributes("time", "datetime")
            .addAttributes("img", "longdesc")
            .addAttributes("video", "src", "poster", "width", "height")
            .addAttributes("audio", "src")
            .addAttributes("source", "src", "type", "media")
            .addProtocols("video", "src", "http", "https")
            .addProtocols("video", "poster", "http", "https")
            .addProtocols("audio", "src", "http", "https")
            .addProtocols("source", "src", "http", "https")
            .addProtocols("img", "longdesc", "http", "https")
            .preserveRelativeLinks(true);

    private SafeHtml() {}

    /** The same feed, its texts made harmless. @param url by which relative links in them are resolved */
    static Feed of(Feed feed, String url) {
        var head = feed.masthead();
        var masthead = new Masthead(
                head.title().map(text -> clean(text, url)),
                head.subtitle().map(text -> clean(text, url)),
                head.link(),
                head.id(),
                head.language(),
                head.dates(),
                head.authors(),
                head.categories());
        var entries = feed.entries().stream().map(entry -> clean(entry, url)).toList();
        return new Feed(masthead, entries, feed.encoding());
    }

    private static Entry clean(Entry entry, String url) {
        var text = entry.text();
        var cleaned = new Text(
                text.title().map(each -> clean(each, url)),
                text.summary().map(each -> clean(each, url)),
                text.contents().stream().map(each -> clean(each, url)).toList());
        return new Entry(
                entry.id(), entry.link(), cleaned, entry.dates(), entry.authors(), entry.categories(), entry.extras());
    }

    static String clean(String html, String url) {
        if (!MARKUP.matcher(html).find()) {
            return html;
        }
        var page = Jsoup.parse(
                EMPTY.matcher(html).replaceAll("<$1$2></$1>"),
                url,
                Parser.htmlParser().setMaxDepth(DEEPEST));
        page.select(UNREAD).remove();
        var clean = new Cleaner(HARMLESS).clean(page);
        clean.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return clean.body().html().strip();
    }
}
