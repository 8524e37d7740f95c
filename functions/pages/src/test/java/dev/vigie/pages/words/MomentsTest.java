package dev.vigie.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T21:40:00Z");
    private static final Moments FRENCH = new Moments(Words.in(Language.FR), ZoneId.of("Europe/Paris"), NOW);
    private static final Moments ENGLISH = new Moments(Words.in(Language.EN), ZoneId.of("Europe/Paris"), NOW);

    @Test
    void timesAreThoseOfTheBusinessAndAsShortAsTheyMayBe() {
        assertThat(FRENCH.brief(Instant.parse("2026-03-04T17:02:00Z"))).isEqualTo("18\u00a0h\u00a002");
        assertThat(FRENCH.brief(Instant.parse("2026-03-03T23:30:00Z"))).isEqualTo("0\u00a0h\u00a030");
        assertThat(FRENCH.brief(Instant.parse("2026-03-03T07:00:00Z"))).isEqualTo("hier à 8\u00a0h");
        assertThat(FRENCH.brief(Instant.parse("2026-03-05T07:00:00Z"))).isEqualTo("demain à 8\u00a0h");
        assertThat(FRENCH.brief(Instant.parse("2026-03-01T07:00:00Z"))).isEqualTo("dim. 1er mars à 8\u00a0h");
        assertThat(ENGLISH.brief(Instant.parse("2026-03-04T17:02:00Z"))).isEqualTo("18:02");
    }

    @Test
    void inFullTheYearIsNamedOnlyWhenItIsAnother() {
        assertThat(FRENCH.full(Instant.parse("2026-03-04T17:02:00Z"))).isEqualTo("mercredi 4 mars à 18\u00a0h\u00a002");
        assertThat(ENGLISH.full(Instant.parse("2025-03-04T17:02:00Z"))).isEqualTo("Tuesday 4 March 2025 at 18:02");
    }

    @Test
    void howLongAgoIsRoundedTheMoreTheLonger() {
        assertThat(FRENCH.ago(NOW)).isEqualTo("à l’instant");
        assertThat(FRENCH.ago(NOW.minusSeconds(12 * 60))).isEqualTo("il y a 12\u00a0min");
        assertThat(FRENCH.ago(NOW.minusSeconds(4 * 3600 + 5 * 60))).isEqualTo("il y a 4\u00a0h\u00a005");
        assertThat(FRENCH.ago(NOW.minusSeconds(47 * 3600))).isEqualTo("il y a 47\u00a0h");
        assertThat(ENGLISH.ago(NOW.minusSeconds(72 * 3600))).isEqualTo("3\u00a0days ago");
    }
}
