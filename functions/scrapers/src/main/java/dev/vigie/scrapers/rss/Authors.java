package dev.vigie.scrapers.rss;

import dev.vigie.scrapers.rss.Feed.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who wrote it: as elements in Atom, as "mail (name)" or "name &lt;mail&gt;" in RSS. */
final class Authors {
    private static final Pattern MAIL = Pattern.compile("[^\\s<>()\",;:]+@[^\\s<>()\",;:]+\\.[^\\s<>()\",;:]+");

    private Authors() {}

    static List<Author> of(Node node) {
        var names =
                new String[] {"author", "atom:author", "dc:creator", "dc:author", "managingeditor", "itunes:author"};
        var authors = named(node, names);
        return authors.isEmpty() ? named(node, "webmaster", "itunes:owner") : authors;
    }

    private static List<Author> named(Node node, String... names) {
        var found = List.<Author>of();
        for (var each : node.list(names)) {
            var author = author(each);
            var says = author.name().isPresent()
                    || author.email().isPresent()
                    || author.uri().isPresent();
            if (says && !found.contains(author)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(author);
            }
        }
        return found;
    }

    private static Author author(Node node) {
        if (node.children().isEmpty()) {
            return written(node.text());
        }
        if (node.list(
                        "name",
                        "atom:name",
                        "email",
                        "atom:email",
                        "itunes:name",
                        "itunes:email",
                        "uri",
                        "url",
                        "homepage",
                        "atom:uri",
                        "atom:url",
                        "atom:homepage")
                .isEmpty()) {
            return written(node.words().replaceAll("\\s+", " ").strip());
        }
        return new Author(
                node.text("name", "atom:name", "itunes:name"),
                node.text("email", "atom:email", "itunes:email"),
                node.text("uri", "url", "homepage", "atom:uri", "atom:url", "atom:homepage")
                        .map(node::resolve));
    }

    /** Reads "claire@example.com (Claire)" and "Claire &lt;claire@example.com&gt;". */
    static Author written(String text) {
        if (text.indexOf('@') < 0) {
            return new Author(filled(text), Optional.empty(), Optional.empty());
        }
        var mail = MAIL.matcher(text);
        if (!mail.find()) {
            return new Author(filled(text), Optional.empty(), Optional.empty());
        }
        var name = text.replace(mail.group(), "")
                .replaceAll("(?i)mailto:|[<>()\"]", "")
                .strip();
        return new Author(filled(name), Optional.of(mail.group()), Optional.empty());
    }

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
