package dev.vigie.incident;

import dev.vigie.pulse.Binomial;
import dev.vigie.pulse.Counts;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The last six hours of one topic beside what is usual. */
final class Window {
    private static final double UNUSUAL = 0.05;
    /** So long a business's own publication explains much talk: R-DET-5. */
    private static final Duration CAMPAIGN = Duration.ofHours(48);

    private final Pulse pulse;
    private final Counts voices;
    private final Instant since;
    private final Instant now;
    private final int count;
    private final double usual;
    private final double surprise;

    Window(Pulse pulse, Signal topic, Instant since, Instant now) {
        this.pulse = pulse;
        this.voices = pulse.flow().of(topic);
        this.since = since;
        this.now = now;
        this.count = between(Pulse.WINDOW, Duration.ZERO);
        this.usual = pulse.usual(now);
        this.surprise = pulse.surprise(count, now);
    }

    Instant now() {
        return now;
    }

    /** Distinct bad voices on the topic. */
    int count() {
        return count;
    }

    int between(Duration from, Duration to) {
        return between(voices, from, to);
    }

    int badCount() {
        var sum = 0;
        for (var counts : pulse.flow().bad().values()) {
            sum += between(counts, Pulse.WINDOW, Duration.ZERO);
        }
        return sum;
    }

    int allCount() {
        return between(pulse.flow().all(), Pulse.WINDOW, Duration.ZERO);
    }

    /** The share of bad among all who have an opinion, and how many they are, between these times ago. */
    Opinion opinion(Duration from, Duration to) {
        var bad = between(pulse.flow().curve(), from, to);
        var good = between(pulse.praise().curve(), from, to);
        return new Opinion(bad, good);
    }

    /** Bad and friendly voices. */
    record Opinion(int bad, int good) {
        int voices() {
            return bad + good;
        }

        double share() {
            return voices() == 0 ? 0 : (double) bad / voices();
        }

        /** The share, as if one more of each had been heard: never nought, never all. */
        double cautious() {
            return (bad + 1.0) / (voices() + 2.0);
        }
    }

    /** When the business published something within two days, which the talk may be about. */
    Optional<Instant> campaign() {
        return pulse.own().last(now.minus(CAMPAIGN), now);
    }

    double usual() {
        return usual;
    }

    /** What is usual, once it is known. */
    Optional<Double> habit() {
        return pulse.isLearning(now) ? Optional.empty() : Optional.of(usual);
    }

    /** The chance of so many on an ordinary day. */
    double surprise() {
        return surprise;
    }

    /** Whether there are more than on nineteen ordinary days in twenty; below, the other indicators say nothing. */
    boolean isUnusual() {
        return count >= 3 && surprise < UNUSUAL;
    }

    /** Twice as many, and not by chance; those that usually come along with one say no more than it does. */
    boolean isDoubled(int count, int before) {
        var each = 1 + pulse.companions();
        var one = (int) Math.round(count / each);
        var other = (int) Math.round(before / each);
        return count >= 2 * before && Binomial.tail(one, one + other, 0.5) < UNUSUAL;
    }

    private int between(Counts counts, Duration from, Duration to) {
        var start = now.minus(from);
        return counts.between(start.isBefore(since) ? since : start, now.minus(to));
    }
}
