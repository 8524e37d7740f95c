package dev.vigie.scrapers.rss;

import dev.vigie.scrapers.dates.WrittenDate;
import dev.vigie.scrapers.html.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** An element of a feed, asked by names in order of preference. */
final class Node implements Part {
    private static final Attributes NONE = new Attributes();

    private final String name;
    private final String written;
    private final Attributes attributes;
    private final String base;
    private final List<Part> parts = new ArrayList<>(1);
    private final List<Node> children = new ArrayList<>(0);
    private @Nullable Map<String, List<Node>> named;
    private boolean shut;

    private Node(String name, String written, Attributes attributes, String base) {
        this.name = name;
        this.written = written;
        this.attributes = attributes;
        this.base = base;
    }

    /** What holds a feed's outermost element. @param url where the feed came from */
    static Node document(String url) {
        return new Node("", "", NONE, url);
    }

    /** Takes an element in. @param name the one spelling of what is written */
    Node add(String name, String written, Attributes attributes) {
        var own = attributes.value("xml:base");
        var child =
                new Node(name, written, attributes, own.isEmpty() ? base : base.isEmpty() ? own : joined(base, own));
        parts.add(child);
        children.add(child);
        return child;
    }

    void add(Words words) {
        parts.add(words);
    }

    /** Notes that it was written as one tag that opens and closes. */
    void shut() {
        shut = true;
    }

    boolean isShut() {
        return shut;
    }

    String name() {
        return name;
    }

    String written() {
        return written;
    }

    Attributes attributes() {
        return attributes;
    }

    List<Part> parts() {
        return parts;
    }

    List<Node> children() {
        return children;
    }

    /** Children of any of these names: all of the first name, then all of the second, and so on. */
    List<Node> list(String... names) {
        if (children.isEmpty()) {
            return List.of();
        }
        var byName = byName();
        var found = List.<Node>of();
        for (var each : names) {
            var more = byName.get(each);
            if (more != null) {
                if (found.isEmpty()) {
                    found = more;
                } else {
                    found = new ArrayList<>(found);
                    found.addAll(more);
                }
            }
        }
        return found;
    }

    private Map<String, List<Node>> byName() {
        var map = named;
        if (map == null) {
            map = new HashMap<>();
            for (var child : children) {
                var same = map.get(child.name);
                if (same == null) {
                    same = new ArrayList<>(2);
                    map.put(child.name, same);
                }
                same.add(child);
            }
            named = map;
        }
        return map;
    }

    /** The first such child that says anything. */
    Optional<String> text(String... names) {
        for (var node : list(names)) {
            var text = node.text();
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    Optional<Instant> date(String... names) {
        for (var node : list(names)) {
            var date = WrittenDate.read(node.text(), ZoneOffset.UTC);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The first such child that says anything, as safe HTML. */
    Optional<String> html(String... names) {
        for (var node : list(names)) {
            var html = node.html();
            if (!html.isEmpty()) {
                return Optional.of(html);
            }
        }
        return Optional.empty();
    }

    /** What it says, as safe HTML whose links lead somewhere. */
    String html() {
        return SafeHtml.of(text(), this::resolve);
    }

    /** Plain or escaped text as it is meant; markup that stands in the feed itself, as markup. */
    String text() {
        if (children.size() == 1 && attributes.value("type").contains("xhtml")) {
            return Markup.within(children.getFirst()).strip();
        }
        var text = (children.isEmpty() ? words() : Markup.within(this)).strip();
        return isBase64() ? decoded(text) : text;
    }

    /** All words in it, without the markup between them. */
    String words() {
        if (parts.size() == 1 && parts.getFirst() instanceof Words(var text, var _)) {
            return text;
        }
        var all = new StringBuilder();
        for (var part : parts) {
            all.append(
                    switch (part) {
                        case Words(var text, var _) -> text;
                        case Node node -> node.words();
                    });
        }
        return all.toString();
    }

    /** As Atom 0.3 says it, and as Atom 1.0 means it when the type is no text. */
    private boolean isBase64() {
        return attributes.size() > 0
                && (attributes.value("mode").equals("base64")
                        || name.startsWith("atom:") && attributes.value("type").startsWith("application/octet"));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    Optional<String> attribute(String key) {
        return filled(attributes.value(key));
    }

    /** An attribute of this name, whatever its prefix. */
    Optional<String> attributeLike(String local) {
        return filled(attributes.valueLike(local));
    }

    private static Optional<String> filled(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Where a link in this element leads, by the {@code xml:base} of all who hold it. */
    String resolve(String link) {
        return Links.isAbsolute(link) || base.isEmpty() ? link : joined(base, link);
    }

    private static String joined(String base, String link) {
        var resolved = StringUtil.resolve(base, link);
        return resolved.isEmpty() ? link : resolved;
    }

    /** The words of an attribute or text that lists several. */
    static List<String> listed(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
