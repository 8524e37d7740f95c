package dev.vigie.scrapers.reddit;

import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads posts and comments in whatever Reddit answers, which calls both things. */
final class Things {
    private static final String SITE = "https://www.reddit.com";
    private static final Set<String> TAKEN_AWAY = Set.of("[deleted]", "[removed]");

    private Things() {}

    static List<Found> in(Tree tree) {
        return things(tree)
                .filter(thing -> !isGone(thing))
                .flatMap(thing -> found(thing).stream())
                .toList();
    }

    static List<String> gone(Tree tree) {
        return things(tree)
                .filter(Things::isGone)
                .map(thing -> thing.text("/name"))
                .toList();
    }

    /** The posts and comments of one listing, or of a post's page, which is a list of two. */
    private static Stream<Tree> things(Tree tree) {
        var listings = tree.isList() ? tree.items("") : List.of(tree);
        return listings.stream()
                .flatMap(listing -> listing.items("/data/children").stream())
                .filter(child -> Set.of("t1", "t3").contains(child.text("/kind")))
                .map(child -> child.at("/data"));
    }

    private static boolean isGone(Tree thing) {
        return TAKEN_AWAY.contains(thing.text("/body", "/selftext"));
    }

    private static Optional<Found> found(Tree thing) {
        return new Draft(thing.text("/name"), url(thing))
                .by(thing.text("/author"))
                .saying(thing.text("/title"), thing.text("/body", "/selftext"))
                .at(thing.time("/created_utc"))
                .reaching(thing.count("/subreddit_subscribers"), thing.count("/score", "/num_comments"))
                .answering(thing.word("/parent_id"))
                .found();
    }

    private static String url(Tree thing) {
        return thing.word("/permalink")
                .map(path -> SITE + path)
                .or(() -> thing.word("/link_id")
                        .map(post -> SITE + "/r/" + thing.text("/subreddit") + "/comments/" + post.replace("t3_", "")
                                + "/_/" + thing.text("/id") + "/"))
                .orElse("");
    }
}
