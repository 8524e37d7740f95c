package dev.vigie.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NegativeBinomialTest {
    @Test
    void itAgreesWithTheTable() {
        // Mean 5, variance 15: size 2.5, success 1/3.
        assertThat(NegativeBinomial.tail(1, 5, 15)).isCloseTo(1 - Math.pow(1 / 3.0, 2.5), within(1e-9));
        assertThat(NegativeBinomial.tail(3, 1, 2)).isCloseTo(0.125, within(1e-9));
    }

    @Test
    void withoutUnrestItIsPoisson() {
        assertThat(NegativeBinomial.tail(9, 3, 3)).isEqualTo(Poisson.tail(9, 3));
    }

    @Test
    void itHoldsForManyThousands() {
        assertThat(NegativeBinomial.tail(60_000, 60_000, 200_000)).isCloseTo(0.5, within(0.01));
        assertThat(NegativeBinomial.tail(70_000, 60_000, 200_000)).isLessThan(1e-20);
    }

    @Property
    void moreIsRarerAndUnrestMakesManyLessRare(
            @ForAll @IntRange(min = 1, max = 200) int count,
            @ForAll @DoubleRange(min = 0.1, max = 50) double mean,
            @ForAll @DoubleRange(min = 1, max = 10) double unrest) {
        var tail = NegativeBinomial.tail(count, mean, mean * unrest);

        assertThat(tail).isBetween(0.0, 1.0);
        assertThat(NegativeBinomial.tail(count + 1, mean, mean * unrest)).isLessThanOrEqualTo(tail * (1 + 1e-9));
        if (count > 3 * mean + 10) {
            assertThat(tail).isGreaterThanOrEqualTo(Poisson.tail(count, mean) * 0.999);
        }
    }
}
