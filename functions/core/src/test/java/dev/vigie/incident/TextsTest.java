package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Alert.Way;
import dev.vigie.incident.Entry.Act;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void tenADayAreEnoughOverAllIncidentsTogether() {
        var nine = told(Some.incident(Level.ALERT), "Claire", 9, NOON);
        var one = told(Some.incident(Level.ALERT), "Claire", 1, NOON);

        assertThat(Texts.areUsedUp(List.of(nine), "Claire", NOON, PARIS)).isFalse();
        assertThat(Texts.areUsedUp(List.of(nine, one), "Claire", NOON, PARIS)).isTrue();
        assertThat(Texts.areUsedUp(List.of(nine, one), "Karim", NOON, PARIS)).isFalse();
    }

    @Test
    void theNextDayBeginsAtMidnightWhereTheBusinessIs() {
        // given ten before midnight in Paris, which is 22:00 in London's winter terms
        var full = told(Some.incident(Level.ALERT), "Claire", 10, NOON);

        assertThat(Texts.areUsedUp(List.of(full), "Claire", Instant.parse("2026-06-16T21:59:59Z"), PARIS))
                .isTrue();
        assertThat(Texts.areUsedUp(List.of(full), "Claire", Instant.parse("2026-06-16T22:00:00Z"), PARIS))
                .isFalse();
    }

    @Test
    void whatWasPutOffIsNotSentAndNotCounted() {
        var nine = told(Some.incident(Level.ALERT), "Claire", 9, NOON);
        var deferred = nine.logged(new Entry(NOON, "vigie", Act.TOLD, "Claire"))
                .logged(new Entry(NOON, "vigie", Act.DEFERRED, "Claire"));

        assertThat(Texts.areUsedUp(List.of(deferred), "Claire", NOON, PARIS)).isFalse();
        assertThat(Texts.waiting(deferred)).containsExactly("Claire");
        assertThat(Texts.waiting(nine)).isEmpty();
        assertThat(Texts.waiting(Texts.withdrawn(deferred, NOON))).isEmpty();
    }

    @Test
    void overTheDaysShareOnlyTheEmailGoesAndTheTextWaitsForTomorrow() {
        // given somebody who had ten texts today
        var full = told(Some.incident(Level.ALERT), "Claire", 10, NOON);
        var telling = new Telling(Some.business());

        // when
        var told = telling.tell(List.of(full), full, Kind.HARD_RULE, NOON);

        // then
        assertThat(told.owed())
                .singleElement()
                .satisfies(alert -> assertThat(alert.ways()).containsExactly(Way.EMAIL));
        assertThat(told.incident().log()).extracting(Entry::act).endsWith(Act.TOLD, Act.DEFERRED);
    }

    @Test
    void aCrisisRingsAllTheSame() {
        var full = told(Some.incident(Level.CRISIS), "Claire", 10, NOON);
        var telling = new Telling(Some.business());

        assertThat(telling.tell(List.of(full), full, Kind.RAISED, NOON).owed())
                .extracting(Alert::ways)
                .allMatch(ways -> ways.contains(Way.SMS));
        assertThat(telling.tell(List.of(full), full, Kind.REMINDER, NOON)
                        .owed()
                        .getFirst()
                        .ways())
                .containsExactly(Way.EMAIL);
    }

    private static Incident told(Incident incident, String name, int times, Instant at) {
        var after = incident;
        for (var each = 0; each < times; each++) {
            after = after.logged(new Entry(at.minus(Duration.ofMinutes(each)), "vigie", Act.TOLD, name));
        }
        return after;
    }
}
