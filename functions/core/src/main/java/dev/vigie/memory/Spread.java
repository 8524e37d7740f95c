package dev.vigie.memory;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long something took in several cases: quartiles by the nearest rank, so each is a value that was really seen.
 *
 * @param cases how many; below five they say little
 */
public record Spread(int cases, Duration lower, Duration median, Duration upper) {
    /** Fewer cases than this are no statistics. */
    public static final int ENOUGH = 5;

    /** Nothing where there is no case. */
    static Optional<Spread> of(Collection<Duration> measured) {
        var sorted = measured.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spread(sorted.size(), rank(sorted, 1), rank(sorted, 2), rank(sorted, 3)));
    }

    private static Duration rank(List<Duration> sorted, int quarters) {
        return sorted.get((sorted.size() * quarters + 3) / 4 - 1);
    }

    /** Whether there are enough cases to conclude something. */
    public boolean isEnough() {
        return cases >= ENOUGH;
    }
}
