package dev.vigie.scrapers.rss;

import dev.vigie.scrapers.dates.WrittenDate;
import dev.vigie.scrapers.rss.Feed.Dates;
import dev.vigie.scrapers.rss.Feed.Enclosure;
import dev.vigie.scrapers.rss.Feed.Entry;
import dev.vigie.scrapers.rss.Feed.Extras;
import dev.vigie.scrapers.rss.Feed.Masthead;
import dev.vigie.scrapers.rss.Feed.Origin;
import dev.vigie.scrapers.rss.Feed.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads RSS 0.9x to 2.0, RDF and Atom by one list of names each: feeds mix the dialects anyway. */
final class XmlFeed {
    private static final int MOST_ENTRIES = 2_000;

    private XmlFeed() {}

    static Feed of(Node top, String encoding) {
        var head = top.all("channel").findFirst().orElse(top);
        var masthead = masthead(top, head);
        var inherited = top.name().equals("atom:feed") ? masthead.authors() : List.<Feed.Author>of();
        var found = new ArrayList<Node>();
        entries(top, found);
        var entries = new ArrayList<Entry>(found.size());
        for (var node : found) {
            entries.add(entry(node, inherited));
        }
        return new Feed(masthead, entries, encoding);
    }

    /** Entries wherever they stand, but none within another. */
    private static void entries(Node node, List<Node> into) {
        if (into.size() >= MOST_ENTRIES) {
            return;
        }
        var name = node.name();
        if (name.equals("item") || name.equals("entry") || name.equals("atom:entry")) {
            into.add(node);
        } else if (!name.endsWith("entry")) {
            for (var child : node.children()) {
                entries(child, into);
            }
        }
    }

    private static Masthead masthead(Node top, Node head) {
        var written = head.text("language", "dc:language")
                .or(() -> head.attribute("xml:lang"))
                .or(() -> top.attribute("xml:lang"));
        var language = written.map(tag -> tag.replace('_', '-'));
        return new Masthead(
                head.html("title", "atom:title", "dc:title"),
                head.html(
                        "description",
                        "tagline",
                        "subtitle",
                        "atom:subtitle",
                        "atom:tagline",
                        "dc:description",
                        "itunes:subtitle",
                        "abstract"),
                Links.of(head),
                head.text("id", "atom:id", "guid").or(() -> head.attributeLike("about")),
                language,
                new Dates(
                        head.date("pubdate", "published", "atom:published", "dc:date", "dcterms:issued"),
                        head.date(
                                        "lastbuilddate",
                                        "updated",
                                        "atom:updated",
                                        "modified",
                                        "atom:modified",
                                        "dcterms:modified",
                                        "dc:date")
                                .or(() -> lastModified(head))),
                Authors.of(head),
                categories(head));
    }

    private static Entry entry(Node item, List<Feed.Author> inherited) {
        return new Entry(
                item.text("guid", "id", "atom:id", "dc:identifier")
                        .or(() -> item.attributeLike("about"))
                        .map(id -> id.startsWith("/") ? item.resolve(id) : id),
                Links.of(item),
                text(item),
                new Dates(
                        item.date(
                                "pubdate",
                                "published",
                                "atom:published",
                                "issued",
                                "atom:issued",
                                "dc:date",
                                "dcterms:issued",
                                "created",
                                "atom:created",
                                "dcterms:created",
                                "date"),
                        item.date("updated", "atom:updated", "modified", "atom:modified", "dcterms:modified", "dc:date")
                                .or(() -> lastModified(item))),
                authors(item, inherited),
                categories(item),
                new Extras(comments(item), enclosures(item), source(item)));
    }

    /** An Atom entry without an author is by that of its source, else of the feed. */
    private static List<Feed.Author> authors(Node item, List<Feed.Author> inherited) {
        var own = Authors.of(item);
        if (!own.isEmpty() || inherited.isEmpty()) {
            return own;
        }
        var source = item.all("atom:source").map(Authors::of).findFirst().orElse(List.of());
        return source.isEmpty() ? inherited : source;
    }

    /** As the Channel Definition Format writes it. */
    private static Optional<Instant> lastModified(Node node) {
        return node.attributeLike("lastmod").flatMap(written -> WrittenDate.read(written, ZoneOffset.UTC));
    }

    private static Optional<String> comments(Node item) {
        return item.text("comments")
                .or(() -> item.all("link", "atom:link")
                        .filter(link -> link.attribute("rel").equals(Optional.of("replies")))
                        .filter(link ->
                                link.attribute("type").orElse("text/html").contains("html"))
                        .flatMap(link -> link.attribute("href").stream())
                        .findFirst())
                .filter(link -> link.chars().noneMatch(Character::isWhitespace))
                .map(item::resolve);
    }

    private static Optional<Origin> source(Node item) {
        return item.all("source", "atom:source")
                .map(source -> source.children().isEmpty()
                        ? new Origin(
                                Optional.of(source.text()).filter(text -> !text.isEmpty()), source.attribute("url"))
                        : new Origin(source.text("title", "atom:title"), Links.of(source)))
                .findFirst();
    }

    private static Text text(Node item) {
        var contents = item.all("content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem")
                .map(Node::html)
                .filter(text -> !text.isEmpty())
                .toList();
        var media = item.all("media:group").findFirst().orElse(item);
        return new Text(
                item.html("title", "atom:title", "dc:title").or(() -> media.html("media:title")),
                item.html("description", "summary", "atom:summary", "abstract", "dc:description", "itunes:summary")
                        .or(() -> media.html("media:description")),
                contents);
    }

    private static List<String> categories(Node node) {
        var plain = node.all("category", "atom:category", "dc:subject", "itunes:category", "media:category")
                .flatMap(category -> Stream.concat(Stream.of(category), category.all("itunes:category")))
                .map(category -> Optional.of(category.text())
                        .filter(text -> !text.isEmpty())
                        .or(() -> category.attribute("term"))
                        .or(() -> category.attribute("label"))
                        .or(() -> category.attribute("text"))
                        .orElse(""));
        var keywords =
                node.text("itunes:keywords", "media:keywords").map(Node::listed).orElse(List.of());
        return Stream.concat(plain, keywords.stream())
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Enclosure> enclosures(Node item) {
        var own = item.all("enclosure").map(node -> enclosure(node, "url"));
        var linked = item.all("link", "atom:link")
                .filter(link -> link.attribute("rel").equals(Optional.of("enclosure")))
                .map(node -> enclosure(node, "href"));
        var media = Stream.concat(Stream.of(item), item.all("media:group"))
                .flatMap(holder -> holder.all("media:content"))
                .map(node -> enclosure(node, "url"));
        return Stream.of(own, linked, media)
                .flatMap(each -> each)
                .filter(enclosure -> !enclosure.url().isEmpty())
                .toList();
    }

    private static Enclosure enclosure(Node node, String attribute) {
        var url = node.attribute(attribute).map(node::resolve).orElse("");
        return new Enclosure(
                url, node.attribute("type"), node.attribute("length").or(() -> node.attribute("fileSize")));
    }
}
