package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Alert.Way;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VigilTest {
    private final Play play = new Play();

    @Test
    void whoDoesNotAnswerIsFollowedByTheNext() {
        twoAreIll();

        play.waitUntil(later(14));
        assertThat(told()).containsExactly("Claire", "Claire");
        play.waitUntil(later(15));

        assertThat(told()).containsExactly("Claire", "Claire", "Karim");
        assertThat(play.alerts().getLast().kind()).isEqualTo(Kind.ESCALATION);
    }

    @Test
    void afterTheLastItStartsOverOnceAndThenWritesToEverybody() {
        twoAreIll();

        play.waitUntil(later(180));

        assertThat(told()).containsExactly("Claire", "Claire", "Karim", "Claire", "Karim", "Claire", "Karim");
        assertThat(play.alerts().getLast().ways()).containsExactly(Way.EMAIL);
        assertThat(play.alerts()).extracting(Alert::id).doesNotHaveDuplicates();
    }

    @Test
    void whoAcknowledgesStopsTheReminders() {
        twoAreIll();
        var taken = (Desk.Answer.Done) Desk.acknowledge(play.incident(), "Claire", later(3));

        play.decide(taken.incident()).waitUntil(later(180));

        assertThat(play.alerts()).hasSize(2);
    }

    @Test
    void aCrisisThatNobodyTakesIsToldAgainEveryFourHours() {
        for (var n = 0; n < 20; n++) {
            play.hear(Said.complaint(n).at(NOON.plusSeconds(n)));
        }

        play.waitUntil(later(9 * 60));

        assertThat(play.incident().level()).isEqualTo(Level.CRISIS);
        assertThat(play.kinds().stream().filter(Kind.REMINDER::equals)).hasSize(4);
    }

    @Test
    void itCalmsAfterTwoQuietWindowsAndIsClosedADayLater() {
        twoAreIll();
        play.decide(((Desk.Answer.Done) Desk.acknowledge(play.incident(), "Claire", later(3))).incident());

        play.waitUntil(later(17 * 60));
        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
        play.waitUntil(later(20 * 60));

        assertThat(play.incident().care().state()).isEqualTo(Care.State.CALM);
        assertThat(play.kinds()).endsWith(Kind.CALM);
        play.waitUntil(later(46 * 60));
        assertThat(play.incident().isOpen()).isFalse();
        assertThat(play.kinds().stream().filter(Kind.CALM::equals)).hasSize(1);
    }

    @Test
    void aCrisisHoldsTwelveHoursOfCalm() {
        for (var n = 0; n < 20; n++) {
            play.hear(Said.complaint(n).at(NOON.plusSeconds(n)));
        }

        play.waitUntil(later(17 * 60));
        assertThat(play.incident().level()).isEqualTo(Level.CRISIS);

        play.waitUntil(later(19 * 60));
        assertThat(play.incident().level()).isEqualTo(Level.WATCH);
        assertThat(play.incident().peak()).isEqualTo(Level.CRISIS);
    }

    @Test
    void aNewReportAfterTheCalmRaisesItAgain() {
        twoAreIll();
        play.waitUntil(later(20 * 60));

        play.hear(ill("Chloé", "Encore une gastro après les tartes du Fournil Saint-Michel")
                .at(later(20 * 60)));

        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
        assertThat(play.incident().log()).extracting(Entry::act).contains(Entry.Act.REOPENED);
        assertThat(play.kinds()).endsWith(Kind.RAISED);
    }

    private void twoAreIll() {
        play.hear(
                ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"),
                ill("Bruno", "Intoxication après une quiche achetée au Fournil hier midi"));
    }

    private List<String> told() {
        return play.alerts().stream().map(Alert::contact).toList();
    }

    private static Said ill(String who, String what) {
        return Said.that(what).by(who).sign(Signal.SAFETY).stance(Stance.OWN_EXPERIENCE);
    }

    private static Instant later(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
