package dev.vigie.scrapers.discourse;

import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads posts and topics in whatever a forum answers.
 *
 * @param url the address that answered
 */
record Posts(String url, Tree tree) {
    List<Found> found() {
        return Stream.concat(
                        posts().filter(post -> !isGone(post)).flatMap(post -> post(post).stream()),
                        topics().flatMap(topic -> topic(topic).stream()))
                .toList();
    }

    List<String> gone() {
        return posts().filter(Posts::isGone).map(post -> post.text("/id")).toList();
    }

    private Stream<Tree> posts() {
        var alone = tree.has("/topic_id") && tree.has("/post_number") ? Stream.of(tree) : Stream.<Tree>of();
        var listed = Stream.of("/latest_posts", "/posts", "/post_stream/posts")
                .flatMap(pointer -> tree.items(pointer).stream());
        return Stream.concat(alone, listed);
    }

    /** A search lists the topics of its posts besides; they are no texts of their own. */
    private Stream<Tree> topics() {
        return tree.items("/topic_list/topics").stream();
    }

    private static boolean isGone(Tree post) {
        return post.has("/deleted_at") || post.isTrue("/user_deleted");
    }

    private Optional<Found> post(Tree post) {
        var topic = topic(post.text("/topic_slug"), post.text("/topic_id"));
        var answered = post.word("/reply_to_post_number").map(number -> topic + "/" + number);
        return new Draft(post.text("/id"), topic + "/" + post.text("/post_number"))
                .by(post.text("/username"))
                .saying(title(post), post.text("/raw", "/cooked", "/blurb"))
                .at(post.time("/created_at"))
                .reaching(0, likes(post) + post.count("/reply_count"))
                .answering(answered.or(() -> post.count("/post_number") > 1 ? Optional.of(topic) : Optional.empty()))
                .found();
    }

    private String title(Tree post) {
        return post.word("/topic_title")
                .orElseGet(() -> tree.items("/topics").stream()
                        .filter(topic -> topic.text("/id").equals(post.text("/topic_id")))
                        .map(topic -> topic.text("/title"))
                        .findFirst()
                        .orElse(""));
    }

    private static long likes(Tree post) {
        return post.count("/like_count")
                + post.items("/actions_summary").stream()
                        .filter(action -> action.text("/id").equals("2"))
                        .mapToLong(action -> action.count("/count"))
                        .sum();
    }

    private Optional<Found> topic(Tree topic) {
        return new Draft(topic.text("/id"), topic(topic.text("/slug"), topic.text("/id")))
                .by(author(topic.text("/posters/0/user_id")))
                .saying(topic.text("/title"), topic.text("/excerpt"))
                .at(topic.time("/created_at"))
                .reaching(topic.count("/views"), topic.count("/like_count", "/reply_count"))
                .found();
    }

    private String author(String id) {
        return tree.items("/users").stream()
                .filter(user -> !id.isEmpty() && user.text("/id").equals(id))
                .map(user -> user.text("/username"))
                .findFirst()
                .orElse("");
    }

    private String topic(String slug, String id) {
        return Api.absolute(url, "/t/" + (slug.isEmpty() ? "-" : slug) + "/" + id);
    }
}
