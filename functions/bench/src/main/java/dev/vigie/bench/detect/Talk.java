package dev.vigie.bench.detect;

import dev.vigie.business.Channel;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mentions as the scorer would hand them on, each by somebody else in other words. */
final class Talk {
    private static final SourceId SOURCE = new SourceId("bench");

    private Talk() {}

    static ScoredMention complaint(long number, Instant seen) {
        return said(number, seen, Map.of(Signal.COMPLAINT, 0.8), -0.6, 45);
    }

    static ScoredMention remark(long number, Instant seen) {
        return said(number, seen, Map.of(), 0, 0);
    }

    private static ScoredMention said(long number, Instant seen, Map<Signal, Double> signals, double tone, int risk) {
        var url = "https://avis.example.com/" + number;
        var content = new Content(url, "client" + number, "", text(number), Optional.empty());
        var mention = new Mention(
                Shop.ID,
                MentionId.of(SOURCE, Optional.empty(), url),
                new Origin(SOURCE, "reviews", Channel.REVIEW),
                content,
                seen.minus(Duration.ofMinutes(5)),
                seen,
                new Reach(0, 0));
        var score = new Score("fr", 1, new Score.Tone(tone, tone, 0.2), signals, Set.of(), Set.of(), risk, List.of());
        return new ScoredMention(mention, score);
    }

    private static String text(long number) {
        var words = new StringBuilder();
        var seed = number * 0x9E3779B97F4A7C15L + 1;
        for (var word = 0; word < 9; word++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            words.append(Long.toString(seed >>> 34, 36)).append(' ');
        }
        return words.toString();
    }
}
