package dev.vigie.scrapers.bluesky;

import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the posts in whatever Bluesky answers: a search, a feed, a thread. */
final class Posts {
    private static final int DEEPEST = 20;

    private Posts() {}

    static List<Found> in(Tree tree) {
        var listed = Stream.of(
                        tree.items("/posts"),
                        tree.items("/feed").stream()
                                .map(each -> each.at("/post"))
                                .toList())
                .flatMap(List::stream);
        return Stream.concat(listed, thread(tree.at("/thread"), 0))
                .flatMap(post -> found(post).stream())
                .toList();
    }

    private static Stream<Tree> thread(Tree node, int depth) {
        if (depth > DEEPEST) {
            return Stream.of();
        }
        var below = node.items("/replies").stream().flatMap(reply -> thread(reply, depth + 1));
        return Stream.concat(Stream.of(node.at("/post")), below);
    }

    private static Optional<Found> found(Tree post) {
        var uri = post.text("/uri");
        var handle = post.text("/author/handle", "/author/did");
        if (!uri.startsWith("at://") || handle.isEmpty()) {
            return Optional.empty();
        }
        return new Draft(uri, "https://bsky.app/profile/" + handle + "/post/" + uri.substring(uri.lastIndexOf('/') + 1))
                .by(handle)
                .saying("", text(post))
                .at(post.time("/record/createdAt", "/indexedAt"))
                .reaching(0, post.count("/likeCount", "/repostCount", "/replyCount", "/quoteCount"))
                .in(post.word("/record/langs/0"))
                .answering(post.word("/record/reply/parent/uri"))
                .found();
    }

    /** What it says; where it only shows something, what that is said to be. */
    private static String text(Tree post) {
        var written = post.text("/record/text");
        if (!written.isEmpty()) {
            return written;
        }
        var shown = Stream.of("/record/embed/images", "/record/embed/media/images")
                .flatMap(pointer -> post.items(pointer).stream())
                .map(image -> "[" + image.word("/alt").orElse("image") + "]")
                .collect(Collectors.joining(" "));
        var linked = post.text("/record/embed/external/title", "/record/embed/external/uri");
        return shown.isEmpty() ? linked.isEmpty() && post.has("/record") ? "[post]" : linked : shown;
    }
}
