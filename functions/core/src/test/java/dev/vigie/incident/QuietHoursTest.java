package dev.vigie.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.business.Contact;
import dev.vigie.business.QuietHours;
import dev.vigie.business.Team;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Alert.Way;
import dev.vigie.incident.Disposition.Reason;
import dev.vigie.incident.Entry.Act;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    @Test
    void whoHasNoEmailIsToldInTheMorningAndNotForgotten() {
        var claire = new Contact("Claire", Set.of(), Optional.of("+33600000001"), Optional.empty(), Optional.empty());
        var night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
        var play = new Play(Some.business("Fournil", new Team(List.of(claire), List.of(), Optional.of(night))));

        play.hear(ill("2026-06-16T21:30:00Z"));
        assertThat(play.alerts()).isEmpty();
        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.QUIET_HOURS);
        play.waitUntil(Instant.parse("2026-06-17T06:15:00Z"));

        assertThat(play.kinds()).containsExactly(Kind.OPENED);
        assertThat(play.alerts().getFirst().ways()).containsExactly(Way.SMS);
        assertThat(play.alerts().getFirst().owed()).isBetween("2026-06-17T06:00:00Z", "2026-06-17T06:15:00Z");
    }

    @Test
    void anAlertWakesPeopleAtNight() {
        var play = new Play();

        play.hear(
                ill("2026-06-16T23:30:00Z"),
                Said.that("Une menace de mort pour la patronne du Fournil")
                        .by("x")
                        .sign(Signal.THREAT)
                        .at(Instant.parse("2026-06-16T23:40:00Z")));

        assertThat(play.alerts().getLast().ways()).contains(Way.SMS);
    }

    @Test
    void theShortMessageThatWaitedForTheNightToEndIsSentInTheMorning() {
        var play = new Play();

        play.hear(ill("2026-06-16T21:30:00Z"));
        assertThat(play.alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.ways()).containsExactly(Way.EMAIL));
        assertThat(play.incident().log().getLast().act()).isEqualTo(Act.DEFERRED);
        play.waitUntil(Instant.parse("2026-06-17T06:00:00Z"));

        assertThat(play.kinds()).containsExactly(Kind.OPENED, Kind.OPENED);
        assertThat(play.alerts().getLast().contact()).isEqualTo("Claire");
        assertThat(play.alerts().getLast().ways()).contains(Way.SMS);
        assertThat(play.alerts().getLast().owed()).isEqualTo("2026-06-17T06:00:00Z");
        play.waitUntil(Instant.parse("2026-06-17T06:55:00Z"));
        assertThat(play.alerts()).hasSize(2);
    }

    @Test
    void theShortMessageThatWaitedIsWithdrawnWhenSomebodyHasTakenIt() {
        var play = new Play();

        play.hear(ill("2026-06-16T21:30:00Z"));
        var taken = Desk.acknowledge(play.incident(), "Claire", Instant.parse("2026-06-16T22:00:00Z"));
        play.decide(((Desk.Answer.Done) taken).incident()).waitUntil(Instant.parse("2026-06-17T07:00:00Z"));

        assertThat(play.alerts()).hasSize(1);
        assertThat(play.incident().log())
                .anyMatch(entry -> entry.act() == Act.WITHDRAWN && entry.text().equals("Claire"));
    }

    @Test
    void theShortMessageThatWaitedIsWithdrawnWhenSomebodyClosesIt() {
        var play = new Play();

        play.hear(ill("2026-06-16T21:30:00Z"));
        var closed = Desk.close(play.incident(), "Karim", "rien", Instant.parse("2026-06-16T22:00:00Z"));

        assertThat(((Desk.Answer.Done) closed).incident().log())
                .extracting(Entry::act)
                .endsWith(Act.DEFERRED, Act.WITHDRAWN, Act.CLOSED);
    }

    /** Paris leaves summer time on 25 October 2026 and enters it on 28 March 2027, both at night. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-24T20:00:00Z, 2026-10-25T08:00:00Z",
        "2027-03-27T21:00:00Z, 2027-03-28T07:00:00Z",
        "2026-06-16T20:00:00Z, 2026-06-17T07:00:00Z"
    })
    void nobodyIsCalledForAVigilanceBeforeAnHourAfterQuietHours(String evening, String called) {
        var play = new Play();

        play.hear(ill(evening)).waitUntil(Instant.parse(called).minus(Duration.ofMinutes(1)));
        assertThat(play.kinds()).containsExactly(Kind.OPENED, Kind.OPENED);
        play.waitUntil(Instant.parse(called));

        assertThat(play.kinds()).containsExactly(Kind.OPENED, Kind.OPENED, Kind.ESCALATION);
    }

    private static Said ill(String time) {
        return Said.that("J'ai été malade après un sandwich du Fournil")
                .by("Anne")
                .sign(Signal.SAFETY)
                .at(Instant.parse(time));
    }
}
