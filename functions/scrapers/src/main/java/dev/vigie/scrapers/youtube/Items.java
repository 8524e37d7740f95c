package dev.vigie.scrapers.youtube;

import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads videos and comments in whatever YouTube answers. */
final class Items {
    private static final String WATCH = "https://www.youtube.com/watch?v=";

    private Items() {}

    static List<Found> in(Tree tree) {
        var alone = tree.has("/snippet") ? Stream.of(tree) : Stream.<Tree>of();
        return Stream.concat(alone, tree.items("/items").stream())
                .flatMap(item -> found(item).stream())
                .toList();
    }

    /** The threads in which somebody answered. */
    static List<String> answered(Tree tree) {
        return tree.items("/items").stream()
                .filter(item -> item.count("/snippet/totalReplyCount") > 0)
                .map(item -> item.text("/id"))
                .toList();
    }

    /** Comments are named otherwise than videos. */
    static boolean isComment(String id) {
        return id.startsWith("Ug");
    }

    private static Optional<Found> found(Tree item) {
        return switch (item.text("/kind")) {
            case "youtube#commentThread" ->
                comment(item.at("/snippet/topLevelComment"), item.count("/snippet/totalReplyCount"));
            case "youtube#comment" -> comment(item, 0);
            default -> video(item);
        };
    }

    private static Optional<Found> comment(Tree comment, long replies) {
        var id = comment.text("/id");
        return new Draft(id, WATCH + comment.text("/snippet/videoId") + "&lc=" + id)
                .by(comment.text("/snippet/authorDisplayName"))
                .saying("", comment.text("/snippet/textOriginal", "/snippet/textDisplay"))
                .at(comment.time("/snippet/publishedAt"))
                .reaching(0, comment.count("/snippet/likeCount") + replies)
                .answering(comment.word("/snippet/parentId", "/snippet/videoId"))
                .found();
    }

    private static Optional<Found> video(Tree item) {
        var id = item.text("/id/videoId", "/id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return new Draft(id, WATCH + id)
                .by(item.text("/snippet/channelTitle"))
                .saying(item.text("/snippet/title"), item.text("/snippet/description"))
                .at(item.time("/snippet/publishedAt"))
                .reaching(
                        item.count("/statistics/viewCount"),
                        item.count("/statistics/likeCount", "/statistics/commentCount"))
                .in(item.word("/snippet/defaultAudioLanguage", "/snippet/defaultLanguage"))
                .found();
    }
}
