package dev.vigie.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PoissonTest {
    /** The table of the crisis scheme, 3.4: expected, and the least count for each chance; its minimums apply. */
    private static final double[][] TABLE = {
        {0.1, 3, 5, 15},
        {0.5, 4, 6, 15},
        {1, 5, 7, 15},
        {2, 7, 10, 15},
        {5, 12, 16, 20},
        {10, 19, 25, 29},
        {20, 32, 40, 46},
        {100, 125, 140, 152}
    };

    @Test
    void theLeastCountsAreThoseOfTheCrisisScheme() {
        for (var row : TABLE) {
            assertThat(least(row[0], 1e-2, 3)).as("vigilance at %s", row[0]).isEqualTo((int) row[1]);
            assertThat(least(row[0], 1e-4, 5)).as("alert at %s", row[0]).isEqualTo((int) row[2]);
            assertThat(least(row[0], 1e-6, 15)).as("crisis at %s", row[0]).isEqualTo((int) row[3]);
        }
    }

    @Test
    void theTailIsAChanceAtBothEnds() {
        assertThat(Poisson.tail(0, 3)).isEqualTo(1);
        assertThat(Poisson.tail(1, 3)).isCloseTo(1 - Math.exp(-3), within(1e-12));
        assertThat(Poisson.tail(5_000, 1_000)).isBetween(0.0, 1e-300);
        assertThat(Poisson.tail(1_000, 1_000)).isCloseTo(0.5, within(0.02));
        assertThat(Poisson.tail(900, 1_000)).isGreaterThan(0.99);
    }

    private static int least(double expected, double chance, int minimum) {
        var count = minimum;
        while (Poisson.tail(count, expected) >= chance) {
            count++;
        }
        return count;
    }
}
