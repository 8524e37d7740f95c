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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads RSS 0.9x to 2.0, RDF and Atom by one list of names each: feeds mix the dialects anyway. */
final class XmlFeed {
    private static final int MOST_ENTRIES = 2_000;

    private XmlFeed() {}

    static Feed of(Node top, String encoding) {
        var channels = top.list("channel");
        var head = channels.isEmpty() ? top : channels.getFirst();
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
        var sources = item.list("atom:source");
        var source = sources.isEmpty() ? List.<Feed.Author>of() : Authors.of(sources.getFirst());
        return source.isEmpty() ? inherited : source;
    }

    /** As the Channel Definition Format writes it. */
    private static Optional<Instant> lastModified(Node node) {
        return node.attributeLike("lastmod").flatMap(written -> WrittenDate.read(written, ZoneOffset.UTC));
    }

    private static Optional<String> comments(Node item) {
        return item.text("comments")
                .or(() -> replies(item))
                .filter(link -> link.chars().noneMatch(Character::isWhitespace))
                .map(item::resolve);
    }

    private static Optional<String> replies(Node item) {
        for (var link : item.list("link", "atom:link")) {
            var href = link.attribute("href");
            var isPage = link.attribute("type").orElse("text/html").contains("html");
            if (isPage && href.isPresent() && link.attributes().value("rel").equals("replies")) {
                return href;
            }
        }
        return Optional.empty();
    }

    private static Optional<Origin> source(Node item) {
        var found = item.list("source", "atom:source");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var source = found.getFirst();
        var title = source.children().isEmpty() ? source.text() : "";
        return Optional.of(
                source.children().isEmpty()
                        ? new Origin(title.isEmpty() ? Optional.empty() : Optional.of(title), source.attribute("url"))
                        : new Origin(source.text("title", "atom:title"), Links.of(source)));
    }

    private static Text text(Node item) {
        var contents = new ArrayList<String>(2);
        for (var node : item.list("content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem")) {
            var html = node.html();
            if (!html.isEmpty()) {
                contents.add(html);
            }
        }
        var groups = item.list("media:group");
        var media = groups.isEmpty() ? item : groups.getFirst();
        var title = item.html("title", "atom:title", "dc:title");
        var summary =
                item.html("description", "summary", "atom:summary", "abstract", "dc:description", "itunes:summary");
        return new Text(
                title.isPresent() ? title : media.html("media:title"),
                summary.isPresent() ? summary : media.html("media:description"),
                contents);
    }

    private static List<String> categories(Node node) {
        var found = new LinkedHashSet<String>();
        for (var each : node.list("category", "atom:category", "dc:subject", "itunes:category", "media:category")) {
            found.add(category(each));
            each.list("itunes:category").forEach(inner -> found.add(category(inner)));
        }
        node.text("itunes:keywords", "media:keywords").map(Node::listed).ifPresent(found::addAll);
        found.remove("");
        return List.copyOf(found);
    }

    private static String category(Node node) {
        var text = node.text();
        for (var key : List.of("term", "label", "text")) {
            text = text.isEmpty() ? node.attributes().value(key) : text;
        }
        return text;
    }

    private static List<Enclosure> enclosures(Node item) {
        var found = new ArrayList<Enclosure>(0);
        enclosures(item.list("enclosure"), "url", found);
        for (var link : item.list("link", "atom:link")) {
            if (link.attributes().value("rel").equals("enclosure")) {
                enclosures(List.of(link), "href", found);
            }
        }
        enclosures(item.list("media:content"), "url", found);
        for (var group : item.list("media:group")) {
            enclosures(group.list("media:content"), "url", found);
        }
        return found;
    }

    private static void enclosures(List<Node> nodes, String attribute, List<Enclosure> into) {
        for (var node : nodes) {
            var url = node.attributes().value(attribute);
            if (!url.isEmpty()) {
                var length = node.attribute("length");
                into.add(new Enclosure(
                        node.resolve(url),
                        node.attribute("type"),
                        length.isPresent() ? length : node.attribute("fileSize")));
            }
        }
    }
}
