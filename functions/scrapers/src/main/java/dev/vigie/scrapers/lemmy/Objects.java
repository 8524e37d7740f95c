package dev.vigie.scrapers.lemmy;

import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads ActivityPub objects: what Lemmy, Mastodon, Friendica, NodeBB, WordPress and others hand each other. */
final class Objects {
    private static final Set<String> TEXTS = Set.of("Page", "Note", "Article", "Video", "Question", "Event");

    private Objects() {}

    /** The object itself, what it carries, and what it lists. */
    static Stream<Found> in(Tree tree) {
        var listed = Stream.of("/orderedItems", "/items").flatMap(pointer -> tree.items(pointer).stream());
        return Stream.concat(Stream.of(tree), listed)
                .map(each -> each.has("/object/type") ? each.at("/object") : each)
                .flatMap(each -> found(each).stream());
    }

    private static Optional<Found> found(Tree object) {
        if (!TEXTS.contains(object.text("/type"))) {
            return Optional.empty();
        }
        var id = object.text("/id");
        return new Draft(id, id)
                .by(object.text("/attributedTo", "/attributedTo/0", "/attributedTo/0/id", "/attributedTo/id"))
                .saying(object.text("/name"), object.text("/content", "/summary"))
                .at(object.time("/published"))
                .reaching(0, object.count("/likes/totalItems", "/shares/totalItems", "/replies/totalItems"))
                .in(object.word("/language/identifier"))
                .answering(object.word("/inReplyTo", "/inReplyTo/id"))
                .found();
    }
}
