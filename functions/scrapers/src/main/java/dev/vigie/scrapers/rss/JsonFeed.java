package dev.vigie.scrapers.rss;

import dev.vigie.scrapers.dates.WrittenDate;
import dev.vigie.scrapers.rss.Feed.Author;
import dev.vigie.scrapers.rss.Feed.Dates;
import dev.vigie.scrapers.rss.Feed.Enclosure;
import dev.vigie.scrapers.rss.Feed.Entry;
import dev.vigie.scrapers.rss.Feed.Extras;
import dev.vigie.scrapers.rss.Feed.Masthead;
import dev.vigie.scrapers.rss.Feed.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonFeed() {}

    static FeedReading read(String text, String url, String encoding) {
        try {
            var top = channel(MAPPER.readTree(text));
            if (!top.path("items").isArray()) {
                return new FeedReading.NoFeed("this is JSON, but no JSON Feed: it has no items");
            }
            var entries = top.path("items")
                    .valueStream()
                    .map(item -> entry(item, url, authors(top)))
                    .toList();
            return new FeedReading.Read(new Feed(masthead(top, url), entries, encoding));
        } catch (JacksonException e) {
            return new FeedReading.NoFeed("this looks like JSON Feed but is broken or cut off");
        }
    }

    /** RSS written as JSON has its items in a channel. */
    private static JsonNode channel(JsonNode top) {
        var channel = top.path("rss").path("channel");
        if (!channel.path("item").isArray()) {
            return top;
        }
        var feed = MAPPER.createObjectNode();
        feed.set("title", channel.path("title"));
        feed.set("description", channel.path("description"));
        feed.set("home_page_url", channel.path("link"));
        var items = feed.putArray("items");
        for (var item : channel.path("item")) {
            var one = items.addObject();
            one.set("title", item.path("title"));
            one.set("content_html", item.path("description"));
            one.set("url", item.path("link"));
            one.set("date_published", item.path("pubDate"));
            var guid = item.path("guid");
            one.set("id", guid.isObject() ? guid.path("#value") : guid);
        }
        return feed;
    }

    private static Masthead masthead(JsonNode top, String url) {
        return new Masthead(
                text(top, "title"),
                text(top, "description"),
                link(top, url, "home_page_url"),
                text(top, "feed_url"),
                text(top, "language"),
                new Dates(Optional.empty(), Optional.empty()),
                authors(top),
                List.of());
    }

    private static Entry entry(JsonNode item, String url, List<Author> authorsOfFeed) {
        var own = authors(item);
        var contents = Stream.of(
                        text(item, "content_html"), text(item, "content_text").map(Entities::escape))
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
                own.isEmpty() ? authorsOfFeed : own,
                item.path("tags")
                        .valueStream()
                        .map(tag -> tag.asString("").strip())
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                new Extras(Optional.empty(), enclosures, Optional.empty()));
    }

    private static List<Author> authors(JsonNode node) {
        var stated = node.path("authors");
        var several = stated.isObject() ? List.of(stated) : stated.valueStream().toList();
        var all = several.isEmpty() && node.path("author").isObject() ? List.of(node.path("author")) : several;
        return all.stream()
                .map(author -> new Author(text(author, "name"), Optional.empty(), text(author, "url")))
                .distinct()
                .toList();
    }

    private static Optional<Instant> date(JsonNode node, String name) {
        return text(node, name).flatMap(written -> WrittenDate.read(written, ZoneOffset.UTC));
    }

    private static Optional<String> link(JsonNode node, String url, String name) {
        return text(node, name).map(link -> {
            var resolved = StringUtil.resolve(url, link);
            return resolved.isEmpty() ? link : resolved;
        });
    }

    /** Text or number of this name, as text. */
    private static Optional<String> text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asString("").strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
