package dev.vigie.pages.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Incident INCIDENT = Some.incident(Level.ALERT);

    @Test
    void itBeginsADayBeforeTheFirstBadMessage() {
        var span = Curve.span(INCIDENT, PARIS, Some.NOON.plus(Duration.ofHours(5)));

        assertThat(span.from()).isEqualTo(Some.NOON.minus(Duration.ofDays(1)));
    }

    @Property
    void howeverLongItLastsTheBarsAreFewAndEveryMomentHasItsPlace(
            @ForAll @IntRange(min = 0, max = 100_000) int minutes) {
        var now = Some.NOON.plus(Duration.ofMinutes(minutes));
        var span = Curve.span(INCIDENT, PARIS, now);

        var curve = Curve.of(INCIDENT, span, List.of());

        assertThat(curve.bars()).hasSizeBetween(1, 57);
        assertThat(curve.place(span.from())).isZero();
        assertThat(curve.place(now)).isBetween(0.0, 1.0);
    }
}
