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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/**
 * An element of a feed, asked by names in order of preference.
 *
 * @param url where the feed came from
 * @param named its children by name
 */
record Node(Element element, String url, Map<String, List<Element>> named) {
    Node(Element element, String url) {
        this(element, url, byName(element));
    }

    private static Map<String, List<Element>> byName(Element element) {
        if (element.childrenSize() == 0) {
            return Map.of();
        }
        var named = new HashMap<String, List<Element>>();
        for (var child : element.children()) {
            named.computeIfAbsent(Name.of(child), _ -> new ArrayList<>(2)).add(child);
        }
        return named;
    }

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:");

    /** Children of any of these names: all of the first name, then all of the second, and so on. */
    Stream<Node> all(String... names) {
        var children = new ArrayList<Node>();
        for (var name : names) {
            for (var child : named.getOrDefault(name, List.of())) {
                children.add(new Node(child, url));
            }
        }
        return children.stream();
    }

    /** The first such child that says anything. */
    Optional<String> text(String... names) {
        return all(names).map(Node::text).filter(text -> !text.isEmpty()).findFirst();
    }

    Optional<Instant> date(String... names) {
        return all(names)
                .flatMap(node -> WrittenDate.read(node.text(), ZoneOffset.UTC).stream())
                .findFirst();
    }

    /** The first such child that says anything, as safe HTML. */
    Optional<String> html(String... names) {
        return all(names).map(Node::html).filter(text -> !text.isEmpty()).findFirst();
    }

    /** What it says, as safe HTML whose links lead somewhere. */
    String html() {
        return SafeHtml.of(text(), this::resolve);
    }

    /** Plain or escaped text as it is meant; markup that stands in the feed itself, as markup. */
    String text() {
        if (element.childrenSize() == 1
                && attribute("type").map(type -> type.contains("xhtml")).orElse(false)) {
            return element.child(0).html().strip();
        }
        var text = (element.childrenSize() == 0 ? element.wholeText() : element.html()).strip();
        return isBase64() ? decoded(text) : text;
    }

    /** As Atom 0.3 says it, and as Atom 1.0 means it when the type is no text. */
    private boolean isBase64() {
        if (element.attributesSize() == 0) {
            return false;
        }
        var type = attribute("type").orElse("");
        return attribute("mode").equals(Optional.of("base64"))
                || Name.of(element).startsWith("atom:") && type.startsWith("application/octet");
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    Optional<String> attribute(String name) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        var value = element.attributes().getIgnoreCase(name).strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** An attribute of this name, whatever its prefix. */
    Optional<String> attributeLike(String local) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        return element.attributes().asList().stream()
                .filter(attribute -> isLike(attribute.getKey(), local))
                .map(attribute -> attribute.getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static boolean isLike(String key, String local) {
        return key.length() >= local.length()
                && key.regionMatches(true, key.length() - local.length(), local, 0, local.length())
                && (key.length() == local.length() || key.charAt(key.length() - local.length() - 1) == ':');
    }

    /** Where a link in this element leads, by the {@code xml:base} of all who hold it. */
    String resolve(String link) {
        if (ABSOLUTE.matcher(link).lookingAt()) {
            return link;
        }
        var bases = new ArrayList<String>(List.of(url));
        element.parents().reversed().forEach(parent -> bases.add(parent.attr("xml:base")));
        bases.add(element.attr("xml:base"));
        var base = bases.stream()
                .filter(each -> !each.isEmpty())
                .reduce((outer, inner) -> joined(outer, inner))
                .orElse("");
        return base.isEmpty() ? link : joined(base, link);
    }

    /** An address that begins at the root of its host; any other name stays as it is. */
    String resolvePath(String name) {
        return name.startsWith("/") ? resolve(name) : name;
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
