package dev.vigie.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Alert.Way;
import dev.vigie.incident.Care.State;
import dev.vigie.incident.Entry.Act;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllClearTest {
    /** Quiet hours are from 21 to 8 in Paris, which leaves summer time on 25 October and enters it on 28 March. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-16T08:00:00Z, 2026-06-17T06:00:00Z",
        "2026-10-24T08:00:00Z, 2026-10-25T07:00:00Z",
        "2027-03-27T09:00:00Z, 2027-03-28T06:00:00Z",
        "2027-01-13T09:00:00Z, 2027-01-14T07:00:00Z"
    })
    void byNightTheAllClearWaitsForTheEndOfQuietHours(String heard, String morning) {
        var play = new Play();
        var end = Instant.parse(morning);

        play.hear(ill(heard)).waitUntil(end.minusSeconds(60));
        assertThat(play.incident().care().state()).isEqualTo(State.CALM);
        assertThat(play.kinds()).doesNotContain(Kind.CALM);
        play.waitUntil(end);

        assertThat(play.alerts().getLast().kind()).isEqualTo(Kind.CALM);
        assertThat(play.alerts().getLast().owed()).isEqualTo(end);
        assertThat(play.alerts().getLast().ways()).contains(Way.SMS, Way.EMAIL);
        play.waitUntil(end.plus(Duration.ofHours(30)));
        assertThat(calmed(play)).containsExactlyInAnyOrder("Claire", "Karim");
    }

    @Test
    void whoWritesOnThePageByNightHearsAtOnceByEmail() {
        var play = new Play().hear(ill("2026-06-16T08:00:00Z"));
        play.waitUntil(Instant.parse("2026-06-17T05:00:00Z"));
        assertThat(play.incident().care().state()).isEqualTo(State.CALM);

        var note = Desk.note(play.incident(), "Claire", "Je ne dors pas", Instant.parse("2026-06-17T05:00:00Z"));
        play.decide(((Desk.Answer.Done) note).incident()).waitUntil(Instant.parse("2026-06-17T05:20:00Z"));

        assertThat(calmed(play)).containsExactlyInAnyOrder("Claire", "Karim");
        assertThat(play.alerts().getLast().ways()).containsExactly(Way.EMAIL);
        play.waitUntil(Instant.parse("2026-06-17T09:00:00Z"));
        assertThat(calmed(play)).containsExactlyInAnyOrder("Claire", "Karim");
    }

    @Test
    void nothingIsOwedOfWhatGrewWorseAgainByNight() {
        var play = new Play().hear(ill("2026-06-16T08:00:00Z"));
        play.waitUntil(Instant.parse("2026-06-17T05:00:00Z"));

        play.hear(ill("2026-06-17T05:10:00Z"), ill("2026-06-17T05:15:00Z"))
                .waitUntil(Instant.parse("2026-06-17T06:30:00Z"));

        assertThat(play.incident().care().state()).isNotEqualTo(State.CALM);
        assertThat(play.kinds()).doesNotContain(Kind.CALM);
    }

    @Test
    void whoIsHandedTheIncidentIsToldOnce() {
        var play = new Play().hear(ill("2026-06-16T10:00:00Z"));
        var at = Instant.parse("2026-06-16T10:05:00Z");

        play.decide(handed(play.incident(), at)).waitUntil(at.plus(Duration.ofHours(3)));

        assertThat(play.alerts())
                .filteredOn(alert -> alert.kind() == Kind.HANDED_OVER)
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.contact()).isEqualTo("Karim");
                    assertThat(alert.owed()).isEqualTo(at);
                });
        assertThat(play.incident().log())
                .anyMatch(entry -> entry.act() == Act.TOLD && entry.text().equals("Karim"));
    }

    @Test
    void whoIsHandedItByNightHasTheEmailAtOnceAndTheShortMessageInTheMorning() {
        var play = new Play().hear(ill("2026-06-16T21:30:00Z"));
        var at = Instant.parse("2026-06-16T21:40:00Z");

        play.decide(handed(play.incident(), at)).waitUntil(Instant.parse("2026-06-17T05:30:00Z"));
        var told = play.alerts().stream()
                .filter(alert -> alert.kind() == Kind.HANDED_OVER)
                .toList();
        play.waitUntil(Instant.parse("2026-06-17T07:00:00Z"));

        assertThat(told)
                .singleElement()
                .satisfies(alert -> assertThat(alert.ways()).containsExactly(Way.EMAIL));
    }

    @Test
    void whoTakesItOverWhileAwakeIsNotTextedAnyMore() {
        var play = new Play().hear(ill("2026-06-16T21:30:00Z"));
        var at = Instant.parse("2026-06-16T21:40:00Z");
        play.decide(handed(play.incident(), at)).waitUntil(at.plusSeconds(60));

        var note = Desk.note(play.incident(), "Karim", "vu", at.plusSeconds(120));
        play.decide(((Desk.Answer.Done) note).incident()).waitUntil(Instant.parse("2026-06-17T07:00:00Z"));

        assertThat(play.kinds()).containsOnlyOnce(Kind.HANDED_OVER);
        assertThat(play.incident().log())
                .anyMatch(entry -> entry.act() == Act.WITHDRAWN && entry.text().equals("Karim"));
    }

    private static List<String> calmed(Play play) {
        return play.alerts().stream()
                .filter(alert -> alert.kind() == Kind.CALM)
                .map(Alert::contact)
                .toList();
    }

    private static Incident handed(Incident incident, Instant at) {
        return ((Desk.Answer.Done) Casework.handOver(incident, "Claire", "Karim", at)).incident();
    }

    private static Said ill(String time) {
        return Said.that("J'ai été malade après un sandwich du Fournil le " + time)
                .by("Anne" + time)
                .sign(Signal.SAFETY)
                .at(Instant.parse(time));
    }
}
