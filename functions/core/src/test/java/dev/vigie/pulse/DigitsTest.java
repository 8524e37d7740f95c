package dev.vigie.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DigitsTest {
    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll List<@IntRange(max = Integer.MAX_VALUE) Integer> counts) {
        var text = new StringBuilder();
        counts.forEach(count -> Digits.append(text, count));

        assertThat(Digits.read(text.toString()))
                .containsExactly(counts.stream().mapToInt(Integer::intValue).toArray());
    }
}
