package dev.vigie.scrapers.json;

import dev.vigie.mention.Digest;
import dev.vigie.scrapers.Found;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The places in an answer where the profile says things stand. Several, apart by a bar, are tried in order; a link may
 * hold pointers in braces, such as {@code https://example.com/posts/{/id}}.
 *
 * @param url the address that answered
 */
record Pointers(Map<String, String> options, String url) {
    static final List<String> NAMES = List.of(
            "items",
            "id",
            "text",
            "title",
            "author",
            "time",
            "likes",
            "followers",
            "stars",
            "language",
            "parent",
            "next");

    private static final Pattern HOLE = Pattern.compile("\\{(/[^}]*)}");

    /** What names a text, within its source. */
    static String name(Found found) {
        return found.guid().orElse(found.url());
    }

    List<Tree> items(Tree tree) {
        var pointers = all("items");
        for (var pointer : pointers) {
            if (!tree.items(pointer).isEmpty()) {
                return tree.items(pointer);
            }
        }
        return options.containsKey("items") || tree.isList() ? tree.items("") : List.of(tree);
    }

    Optional<Found> found(Tree item) {
        var link = link(item);
        var title = item.text(all("title"));
        var text = item.text(all("text"));
        var author = item.text(all("author"));
        var time = item.time(all("time"));
        var id = item.word(all("id"))
                .or(() -> link.isPresent()
                        ? Optional.empty()
                        : Optional.of(Digest.of(author, time.toString(), title + text)));
        return new Draft(id.orElse(""), link.orElse(url))
                .by(author)
                .saying(title, text)
                .at(time)
                .reaching(item.count(all("followers")), item.count(all("likes")))
                .rated(item.number(first("stars")).filter(_ -> options.containsKey("stars")))
                .in(item.word(all("language")))
                .answering(item.word(all("parent")))
                .found();
    }

    /** The next page: an address of the same host as this one, or this one with another value of its page parameter. */
    Optional<String> next(Tree tree) {
        var said = tree.word(all("next")).filter(_ -> options.containsKey("next"));
        var parameter = Optional.ofNullable(options.get("page"));
        return said.map(value ->
                        parameter.map(name -> Api.with(url, name, value)).orElseGet(() -> Api.absolute(url, value)))
                .filter(address -> !address.equals(url));
    }

    private Optional<String> link(Tree item) {
        var pattern = options.getOrDefault("link", "");
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        if (pattern.startsWith("/")) {
            return item.word(split(pattern)).map(address -> Api.absolute(url, address));
        }
        return Optional.of(HOLE.matcher(pattern)
                .replaceAll(hole -> java.util.regex.Matcher.quoteReplacement(Api.encoded(item.text(hole.group(1))))));
    }

    private String[] all(String name) {
        var pointers = options.get(name);
        return pointers == null ? new String[0] : split(pointers);
    }

    private String first(String name) {
        var pointers = all(name);
        return pointers.length == 0 ? "/" : pointers[0];
    }

    private static String[] split(String pointers) {
        return pointers.strip().split("\\s*\\|\\s*");
    }
}
