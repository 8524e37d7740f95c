package dev.vigie.scrapers.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDateTest {
    private static final Instant NOW = Instant.parse("2026-09-16T10:30:00Z"); // a Wednesday

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "il y a 40 min            | 2026-09-16T09:50:00Z",
                "Il y a une heure         | 2026-09-16T09:30:00Z",
                "il y a environ 2 h       | 2026-09-16T08:30:00Z",
                "publié il y a 3 jours    | 2026-09-13T10:30:00Z",
                "2 hours ago              | 2026-09-16T08:30:00Z",
                "about an hour ago        | 2026-09-16T09:30:00Z",
                "1 an et 2 mois           | 2025-07-16T10:30:00Z",
                "hier                     | 2026-09-15T10:30:00Z",
                "hier à 14h05             | 2026-09-15T14:05:00Z",
                "Yesterday at 5 pm        | 2026-09-15T17:00:00Z",
                "avant-hier               | 2026-09-14T10:30:00Z",
                "aujourd’hui à 9 h        | 2026-09-16T09:00:00Z",
                "à l’instant              | 2026-09-16T10:30:00Z",
                "lundi dernier            | 2026-09-14T00:00:00Z",
                "Jeu 15:12                | 2026-09-10T15:12:00Z",
                "la semaine dernière      | 2026-09-09T10:30:00Z",
                "3 mars                   | 2026-03-03T00:00:00Z",
                "25 décembre à 20h        | 2025-12-25T20:00:00Z",
                "3 mars 2024              | 2024-03-03T00:00:00Z",
            })
    void readsADateToldFromNow(String written, Instant meant) {
        assertThat(WrittenDate.read(written, ZoneOffset.UTC, NOW)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ago", "une heure de route", "mariage", "5 étoiles", "lundi ou mardi", "hier encore"})
    void otherWordsAreNoDate(String written) {
        assertThat(WrittenDate.read(written, ZoneOffset.UTC, NOW)).isEmpty();
    }

    @Property
    void noTextBreaksIt(@ForAll String text) {
        assertThat(WrittenDate.read(text, ZoneId.of("Europe/Paris"), NOW)).isNotNull();
    }
}
