package dev.vigie.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinomialTest {
    @Test
    void theTailIsTheChanceOfSoManyOrMore() {
        assertThat(Binomial.tail(5, 5, 0.5)).isCloseTo(1 / 32.0, within(1e-9));
        assertThat(Binomial.tail(2, 3, 0.5)).isCloseTo(0.5, within(1e-9));
        assertThat(Binomial.tail(0, 3, 0.5)).isEqualTo(1);
        assertThat(Binomial.tail(4, 3, 0.5)).isZero();
        assertThat(Binomial.tail(60, 100, 0.5)).isCloseTo(0.0284, within(1e-4));
    }
}
