package dev.vigie.pages.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void theMorningIsTheNextOneThereIs() {
        assertThat(morningAfter("2026-03-04T21:40:00Z")).isEqualTo("2026-03-05T07:00:00Z");
        assertThat(morningAfter("2026-03-05T01:40:00Z")).isEqualTo("2026-03-05T07:00:00Z");
        assertThat(morningAfter("2026-03-05T07:00:00Z")).isEqualTo("2026-03-06T07:00:00Z");
    }

    @Test
    void theMorningIsAtEightAlsoWhenClocksChange() {
        assertThat(morningAfter("2026-03-28T22:00:00Z")).isEqualTo("2026-03-29T06:00:00Z");
    }

    private static String morningAfter(String now) {
        return Silence.MORNING.until(Instant.parse(now), PARIS).toString();
    }
}
