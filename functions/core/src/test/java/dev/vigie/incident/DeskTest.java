package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.Some;
import dev.vigie.incident.Desk.Answer.AlreadyDone;
import dev.vigie.incident.Desk.Answer.Done;
import dev.vigie.incident.Entry.Act;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeskTest {
    private final Incident incident = Some.incident(Level.ALERT);

    @Test
    void whoAcknowledgesTakesCareOfIt() {
        var taken = done(Desk.acknowledge(incident, "Claire", NOON));

        assertThat(taken.care().state()).isEqualTo(Care.State.ACKNOWLEDGED);
        assertThat(taken.care().owner()).contains("Claire");
        assertThat(taken.log().getLast()).isEqualTo(new Entry(NOON, "Claire", Act.ACKNOWLEDGED, ""));
    }

    @Test
    void theSecondToAcknowledgeHearsWhoWasFirstAndWhen() {
        var taken = done(Desk.acknowledge(incident, "Claire", NOON));

        var answer = Desk.acknowledge(taken, "Karim", NOON.plusSeconds(60));

        assertThat(answer).isEqualTo(new AlreadyDone("Claire", NOON));
    }

    @Test
    void aClosedIncidentSaysWhoClosedIt() {
        var closed = done(Desk.close(incident, "Karim", "four nettoyé", NOON));

        assertThat(closed.isOpen()).isFalse();
        assertThat(Desk.acknowledge(closed, "Claire", NOON)).isEqualTo(new AlreadyDone("Karim", NOON));
        assertThat(Desk.falseAlarm(closed, "Claire", "", NOON)).isEqualTo(new AlreadyDone("Karim", NOON));
    }

    @Test
    void aMuteHasAnEndWithinAWeek() {
        var muted = done(Desk.mute(incident, "Claire", NOON.plus(Duration.ofHours(4)), NOON));

        assertThat(muted.care().isMuted(NOON.plus(Duration.ofHours(3)))).isTrue();
        assertThat(muted.care().isMuted(NOON.plus(Duration.ofHours(4)))).isFalse();
        assertThatThrownBy(() -> Desk.mute(incident, "Claire", NOON.plus(Duration.ofDays(8)), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Desk.mute(incident, "Claire", NOON, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMuteCanBeEndedBeforeItsTime() {
        var muted = done(Desk.mute(incident, "Claire", NOON.plus(Duration.ofHours(4)), NOON));

        var loud = done(Desk.unmute(muted, "Claire", NOON.plusSeconds(1)));

        assertThat(loud.care().mutedUntil()).isEmpty();
        assertThat(Desk.unmute(loud, "Karim", NOON.plusSeconds(2)))
                .isEqualTo(new AlreadyDone("Claire", NOON.plusSeconds(1)));
    }

    @Test
    void aPersonMayLowerALevelButNotBelowVigilance() {
        var lower = done(Desk.lower(Some.incident(Level.CRISIS), "Claire", "un seul malade", NOON));

        assertThat(lower.level()).isEqualTo(Level.ALERT);
        assertThat(lower.peak()).isEqualTo(Level.CRISIS);
        assertThat(Desk.lower(Some.incident(Level.VIGILANCE), "Claire", "", NOON))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void theLogOnlyGrows() {
        var noted = done(Desk.note(incident, "Claire", " appelé la mairie ", NOON));
        var closed = done(Desk.falseAlarm(noted, "Karim", "homonyme", NOON));

        assertThat(closed.log()).startsWith(incident.log().toArray(Entry[]::new));
        assertThat(closed.log()).extracting(Entry::text).endsWith("appelé la mairie", "homonyme");
    }

    private static Incident done(Desk.Answer answer) {
        return ((Done) answer).incident();
    }
}
