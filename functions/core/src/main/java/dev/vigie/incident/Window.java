package dev.vigie.incident;

import dev.vigie.pulse.Counts;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The last six hours of one topic beside what is usual. */
record Window(Pulse pulse, Signal topic, Instant since, Instant now) {
    private static final double UNUSUAL = 0.05;

    /** Distinct bad voices on the topic. */
    int count() {
        return between(Pulse.WINDOW, Duration.ZERO);
    }

    int between(Duration from, Duration to) {
        return between(pulse.flow().of(topic), from, to);
    }

    int badCount() {
        return pulse.flow().bad().values().stream()
                .mapToInt(counts -> between(counts, Pulse.WINDOW, Duration.ZERO))
                .sum();
    }

    int allCount() {
        return between(pulse.flow().all(), Pulse.WINDOW, Duration.ZERO);
    }

    double usual() {
        return pulse.usual(now);
    }

    /** What is usual, once it is known. */
    Optional<Double> habit() {
        return pulse.isLearning(now) ? Optional.empty() : Optional.of(usual());
    }

    /** The chance of so many on an ordinary day. */
    double surprise() {
        return pulse.surprise(count(), now);
    }

    /** Whether there are more than on nineteen ordinary days in twenty; below, the other indicators say nothing. */
    boolean isUnusual() {
        return count() >= 3 && surprise() < UNUSUAL;
    }

    private int between(Counts counts, Duration from, Duration to) {
        var start = now.minus(from);
        return counts.between(start.isBefore(since) ? since : start, now.minus(to));
    }
}
