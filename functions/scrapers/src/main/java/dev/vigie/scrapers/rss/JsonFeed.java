package dev.vigie.scrapers.rss;

import dev.vigie.scrapers.dates.WrittenDate;
import dev.vigie.scrapers.html.SafeHtml;
import dev.vigie.scrapers.rss.Feed.Author;
import dev.vigie.scrapers.rss.Feed.Dates;
import dev.vigie.scrapers.rss.Feed.Enclosure;
import dev.vigie.scrapers.rss.Feed.Entry;
import dev.vigie.scrapers.rss.Feed.Extras;
import dev.vigie.scrapers.rss.Feed.Masthead;
import dev.vigie.scrapers.rss.Feed.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonFeed() {}

    static FeedReading read(String text, String url, String encoding) {
        try {
            return read(MAPPER.readTree(text), url, encoding);
        } catch (JacksonException e) {
            return cutOff(text, url, encoding);
        }
    }

    private static FeedReading cutOff(String text, String url, String encoding) {
        var broken = new FeedReading.NoFeed("this looks like JSON Feed but is broken or cut off");
        try {
            return CutJson.mended(text)
                    .map(whole -> read(MAPPER.readTree(whole), url, encoding))
                    .orElse(broken);
        } catch (JacksonException e) {
            return broken;
        }
    }

    private static FeedReading read(JsonNode top, String url, String encoding) {
        if (top.path("rss").path("channel").isObject()) {
            return RssInJson.read(top.path("rss").path("channel"), url, encoding);
        }
        if (!top.path("items").isArray()) {
            return new FeedReading.NoFeed("this is JSON, but no JSON Feed: it has no items");
        }
        var authors = authors(top);
        var entries = top.path("items")
                .valueStream()
                .map(item -> entry(item, url, authors))
                .toList();
        var dates = new Dates(newest(entries, Dates::published), newest(entries, Dates::updated));
        return new FeedReading.Read(new Feed(masthead(top, url, dates), entries, encoding));
    }

    private static Optional<Instant> newest(List<Entry> entries, Function<Dates, Optional<Instant>> date) {
        return entries.stream()
                .flatMap(entry -> date.apply(entry.dates()).stream())
                .max(Comparator.naturalOrder());
    }

    private static Masthead masthead(JsonNode top, String url, Dates dates) {
        return new Masthead(
                text(top, "title"),
                text(top, "description"),
                link(top, url, "home_page_url"),
                text(top, "feed_url"),
                text(top, "language"),
                dates,
                authors(top),
                List.of());
    }

    private static Entry entry(JsonNode item, String url, List<Author> inherited) {
        var own = authors(item);
        var contents = Stream.of(
                        text(item, "content_html").map(html -> safe(html, url)),
                        text(item, "content_text").map(JsonFeed::escaped))
                .flatMap(Optional::stream)
                .toList();
        var enclosures = item.path("attachments")
                .valueStream()
                .flatMap(file -> link(file, url, "url").stream()
                        .map(at -> new Enclosure(at, text(file, "mime_type"), text(file, "size_in_bytes"))))
                .toList();
        return new Entry(
                text(item, "id"),
                link(item, url, "url").or(() -> link(item, url, "external_url")),
                new Text(text(item, "title"), text(item, "summary"), contents),
                new Dates(date(item, "date_published"), date(item, "date_modified")),
                own.isEmpty() ? inherited : own,
                item.path("tags")
                        .valueStream()
                        .map(tag -> tag.asString("").strip())
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                new Extras(Optional.empty(), enclosures, Optional.empty()));
    }

    private static List<Author> authors(JsonNode node) {
        var several = node.path("authors");
        var all = several.isObject() ? Stream.of(several) : several.valueStream();
        return Stream.concat(Stream.of(node.path("author")), all)
                .filter(author -> author.isObject() || author.isString())
                .map(author -> author.isString()
                        ? Authors.written(author.asString(""))
                        : new Author(text(author, "name"), text(author, "email"), text(author, "url")))
                .filter(author -> author.name().isPresent()
                        || author.uri().isPresent()
                        || author.email().isPresent())
                .distinct()
                .toList();
    }

    private static Optional<Instant> date(JsonNode node, String name) {
        return text(node, name).flatMap(written -> WrittenDate.read(written, ZoneOffset.UTC));
    }

    /** Contents are HTML; plain text becomes such. */
    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String safe(String html, String url) {
        return SafeHtml.of(html, link -> resolved(link, url));
    }

    private static Optional<String> link(JsonNode node, String url, String name) {
        return text(node, name).map(link -> resolved(link, url));
    }

    private static String resolved(String link, String url) {
        var resolved = StringUtil.resolve(url, link);
        return resolved.isEmpty() ? link : resolved;
    }

    /** Text or number of this name, as text. */
    private static Optional<String> text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asString("").strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
