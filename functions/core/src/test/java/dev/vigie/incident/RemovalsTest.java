package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.Some;
import dev.vigie.business.Channel;
import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Removal.Motive;
import dev.vigie.mention.MentionId;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemovalsTest {
    private static final StorySummary STORY = new StorySummary(
            new MentionId("m"),
            "https://avis.example.com/1",
            "pain rassis",
            Channel.REVIEW,
            Signal.COMPLAINT,
            30,
            NOON,
            NOON,
            0);

    @ParameterizedTest
    @EnumSource
    void onlyWhatTheLawWantsGoneIsAllowedAndEachWishKeepsItsCapture(Motive motive) {
        var lawful =
                EnumSet.of(Motive.HATE, Motive.THREAT, Motive.PERSONAL_DATA, Motive.MINORS, Motive.TERROR, Motive.SPAM);

        var asked = ask(Some.incident(Level.ALERT), motive, "Claire");

        var removal = asked.dossier().removals().getFirst();
        assertThat(removal.isAllowed()).isEqualTo(lawful.contains(motive));
        assertThat(removal.number()).isEqualTo(1);
        assertThat(removal.capture().text()).isEqualTo("pain rassis");
        assertThat(removal.capture().digest()).isNotBlank();
        assertThat(removal.purge()).isEqualTo(NOON.plus(Duration.ofDays(365)));
        assertThat(asked.log().getLast())
                .isEqualTo(new Entry(
                        NOON,
                        "Claire",
                        lawful.contains(motive) ? Act.REMOVAL_ALLOWED : Act.REMOVAL_REFUSED,
                        "1 " + motive + " 3"));
    }

    @Test
    void theSameWishTwiceIsOneAndAnotherMotiveIsAnother() {
        var asked = ask(Some.incident(Level.ALERT), Motive.CRITICISM, "Claire");

        assertThat(Removals.ask(asked, STORY, Motive.CRITICISM, 3, "", "Karim", NOON.plusSeconds(1)))
                .isEqualTo(new Answer.AlreadyDone("Claire", NOON));
        var more = ask(asked, Motive.INSULT, "Karim");
        assertThat(more.dossier().removals()).extracting(Removal::number).containsExactly(1, 2);
    }

    @Test
    void onlyASecondPersonWithAReasonMayOverrideARefusal() {
        var asked = ask(Some.incident(Level.ALERT), Motive.CRITICISM, "Claire");

        assertThat(Removals.override(asked, 1, "accord de l'auteur", "Claire", NOON))
                .isEmpty();
        assertThat(Removals.override(asked, 1, " ", "Karim", NOON)).isEmpty();
        assertThat(Removals.override(asked, 0, "accord", "Karim", NOON)).isEmpty();
        assertThat(Removals.override(asked, 2, "accord", "Karim", NOON)).isEmpty();

        var overridden =
                Removals.override(asked, 1, "accord de l'auteur", "Karim", NOON).orElseThrow();
        var after = ((Answer.Done) overridden).incident();
        assertThat(after.dossier().removals().getFirst().isAllowed()).isTrue();
        assertThat(after.log().getLast())
                .isEqualTo(new Entry(NOON, "Karim", Act.REMOVAL_OVERRIDDEN, "1 accord de l'auteur"));
        assertThat(Removals.override(after, 1, "encore", "Zoe", NOON.plusSeconds(9)))
                .contains(new Answer.AlreadyDone("Karim", NOON));
    }

    @Test
    void whatIsAllowedAnywayNeedsNoSecondPerson() {
        assertThat(Removals.override(
                        ask(Some.incident(Level.ALERT), Motive.HATE, "Claire"), 1, "raison", "Karim", NOON))
                .isEmpty();
    }

    @Test
    void aRemovalNamesARuleOfTheCharter() {
        for (var rule : new int[] {0, 9}) {
            assertThatThrownBy(() ->
                            Removals.ask(Some.incident(Level.ALERT), STORY, Motive.SPAM, rule, "", "Claire", NOON))
                    .hasMessageContaining("1 to 8");
        }
    }

    private static Incident ask(Incident incident, Motive motive, String contact) {
        return ((Answer.Done) Removals.ask(incident, STORY, motive, 3, "répondre", contact, NOON)).incident();
    }
}
