package dev.vigie.bench.stories;

import dev.vigie.bench.detect.Shop;
import dev.vigie.business.Channel;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A tweet that people put under a topic.
 *
 * @param entity whom it is about
 */
record Post(String entity, String topic, long id, String text) {
    /** Twitter counts its milliseconds from here; the lowest 22 bits number what one millisecond brought. */
    private static final long EPOCH = 1_288_834_974_657L;

    private static final SourceId SOURCE = new SourceId("bench");

    static Optional<Post> of(JsonNode line) {
        var id = line.path("id").asString("");
        return line.path("topic").asString("").isBlank() || !id.matches("[0-9]{1,19}")
                ? Optional.empty()
                : Optional.of(new Post(
                        line.path("entity").asString(""),
                        line.path("topic").asString(),
                        Long.parseLong(id),
                        line.path("text").asString("")));
    }

    Instant time() {
        return Instant.ofEpochMilli((id >> 22) + EPOCH);
    }

    /** As a mention that says nothing bad. */
    ScoredMention scored() {
        var url = "https://tweets.example/" + id;
        var mention = new Mention(
                Shop.ID,
                MentionId.of(SOURCE, Optional.empty(), url),
                new Origin(SOURCE, "rss", Channel.SOCIAL),
                new Content(url, "", "", text, Optional.empty()),
                time(),
                time(),
                new Reach(0, 0));
        var score = new Score("en", 1, new Score.Tone(0, 0, 0), Map.of(), Set.of(), Set.of(), 0, List.of());
        return new ScoredMention(mention, score);
    }
}
