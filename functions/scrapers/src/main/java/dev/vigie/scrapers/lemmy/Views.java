package dev.vigie.scrapers.lemmy;

import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Tree;
import java.util.Optional;

/** Reads posts and comments as Lemmy's own interface shows them. */
final class Views {
    private Views() {}

    static boolean isGone(Tree view) {
        return view.isTrue(what(view) + "/deleted") || view.isTrue(what(view) + "/removed");
    }

    static String name(Tree view) {
        return view.text(what(view) + "/ap_id");
    }

    static Optional<Found> found(Tree view) {
        var what = what(view);
        var title = what.equals("/post") ? view.text("/post/name") : "";
        return new Draft(name(view), name(view))
                .by(view.text("/creator/actor_id", "/creator/name"))
                .saying(title, view.text(what.equals("/post") ? "/post/body" : "/comment/content"))
                .at(view.time(what + "/published"))
                .reaching(
                        view.count("/community/subscribers"),
                        view.count("/counts/upvotes", "/counts/comments", "/counts/child_count"))
                .answering(view.word("/post/ap_id").filter(_ -> !what.equals("/post")))
                .found();
    }

    private static String what(Tree view) {
        return view.has("/comment") ? "/comment" : "/post";
    }
}
