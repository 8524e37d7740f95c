package dev.vigie.scrapers.mastodon;

import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the posts in whatever Mastodon answers: a timeline, a search, a thread, one post. */
final class Statuses {
    /** Ids are numbers that outgrow any type: the longer is the later. */
    static final Comparator<String> BY_AGE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Statuses() {}

    static List<Found> in(Tree tree) {
        return Stream.of(
                        tree.items(""),
                        tree.items("/statuses"),
                        tree.items("/ancestors"),
                        alone(tree),
                        tree.items("/descendants"))
                .flatMap(List::stream)
                .flatMap(status -> found(status).stream())
                .toList();
    }

    private static List<Tree> alone(Tree tree) {
        return tree.has("/content") ? List.of(tree) : List.of();
    }

    private static Optional<Found> found(Tree status) {
        // A boost says what somebody else said; an earlier version of a post has no id.
        var said = status.has("/reblog/id") ? status.at("/reblog") : status;
        if (!said.has("/id") || !said.has("/account")) {
            return Optional.empty();
        }
        return new Draft(said.text("/id"), said.text("/url", "/uri"))
                .by(said.text("/account/acct"))
                .saying(said.text("/spoiler_text"), text(said))
                .at(said.time("/created_at"))
                .reaching(
                        said.count("/account/followers_count"),
                        said.count("/favourites_count", "/reblogs_count", "/replies_count", "/quotes_count"))
                .in(said.word("/language"))
                .answering(said.word("/in_reply_to_id"))
                .found();
    }

    /** What it says; where it only shows something, what that is said to be. */
    private static String text(Tree status) {
        var written = status.text("/content");
        if (!written.replaceAll("<[^>]*>", "").isBlank()) {
            return written;
        }
        return status.items("/media_attachments").stream()
                .map(media -> "[" + media.text("/description", "/type") + "]")
                .collect(Collectors.joining(" "));
    }
}
