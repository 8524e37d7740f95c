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
import dev.vigie.score.Stance;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mention as the scorer would hand it on; each is by somebody else, and in other words unless it repeats one. */
public final class Talk {
    private static final SourceId SOURCE = new SourceId("bench");

    private final long number;
    private final Instant seen;
    private final Map<Signal, Double> signals = new EnumMap<>(Signal.class);
    private final Set<Stance> stances = EnumSet.noneOf(Stance.class);
    private long words;
    private Channel channel = Channel.REVIEW;
    private long followers;

    /** Something that somebody says. */
    public Talk(long number, Instant seen) {
        this.number = number;
        this.seen = seen;
        this.words = number;
    }

    public static ScoredMention complaint(long number, Instant seen) {
        return new Talk(number, seen).saying(Signal.COMPLAINT).scored();
    }

    public static ScoredMention remark(long number, Instant seen) {
        return new Talk(number, seen).scored();
    }

    /** Something said that bears these signals. */
    public Talk saying(Signal... said) {
        for (var signal : said) {
            signals.put(signal, 0.8);
        }
        return this;
    }

    Talk standing(Stance stance) {
        stances.add(stance);
        return this;
    }

    /** In the very words of another one. */
    public Talk repeating(long other) {
        words = other;
        return this;
    }

    Talk on(Channel place) {
        channel = place;
        return this;
    }

    Talk followedBy(long people) {
        followers = people;
        return this;
    }

    /** As the scorer hands it on. */
    public ScoredMention scored() {
        var url = "https://avis.example.com/" + number;
        var content = new Content(url, "client" + number, "", text(words), Optional.empty());
        var mention = new Mention(
                Shop.ID,
                MentionId.of(SOURCE, Optional.empty(), url),
                new Origin(SOURCE, "reviews", channel),
                content,
                seen.minus(Duration.ofMinutes(5)),
                seen,
                new Reach(followers, 0));
        var tone = signals.isEmpty() ? 0 : -0.6;
        var risk = signals.isEmpty() ? 0 : 45;
        var score = new Score("fr", 1, new Score.Tone(tone, tone, 0.2), signals, stances, Set.of(), risk, List.of());
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
