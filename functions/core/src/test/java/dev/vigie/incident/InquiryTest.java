package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.business.Channel;
import dev.vigie.incident.Course.Phase;
import dev.vigie.incident.Course.Shape;
import dev.vigie.incident.Protagonist.Part;
import dev.vigie.rumour.Stage;
import dev.vigie.rumour.Status;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryTest {
    private static final String CLAIM = "Il paraît que le Fournil va fermer pour hygiène";

    @Test
    void aClaimThatGoesRoundIsKeptWithItsOriginAndHowPeopleStandTowardsIt() {
        // given
        var play = new Play();

        // when one hedges, two ask, one wants it passed on
        rumour(play, NOON);

        // then
        var rumour = play.incident().dossier().rumour().orElseThrow();
        assertThat(rumour.claim()).isEqualTo(CLAIM);
        assertThat(rumour.origin().host()).isEqualTo("avis.example.com");
        assertThat(rumour.shares().authors()).isEqualTo(4);
        assertThat(rumour.shares().enquiry()).isEqualTo(0.5);
        assertThat(rumour.status()).isEqualTo(Status.DISPUTED);
        assertThat(rumour.stage()).isEqualTo(Stage.DISPUTE);
        // and what people read of the alert holds the claim
        assertThat(play.alerts().getLast().facts().incident().dossier().rumour())
                .isPresent();
    }

    @Test
    void whoContradictsIsADefenderAndTheShareOfDenialRises() {
        var play = new Play();
        rumour(play, NOON);
        var before = play.incident().dossier().rumour().orElseThrow().shares().denial();

        play.hear(Said.that("C'est faux, j'y étais ce matin, tout est ouvert au Fournil")
                .by("Marc")
                .stance(Stance.DENIAL, Stance.OWN_EXPERIENCE)
                .sign(Signal.CALMING)
                .feeling(0.6)
                .at(NOON.plusSeconds(3_000)));

        assertThat(play.incident().dossier().rumour().orElseThrow().shares().denial())
                .isGreaterThan(before);
        assertThat(play.incident().dossier().people()).anyMatch(person -> person.part() == Part.DEFENDER);
    }

    @Test
    void complaintsOfPeopleWhoWereThereAreNoRumour() {
        var play = new Play();
        for (var n = 0; n < 4; n++) {
            play.hear(Said.complaint(n)
                    .stance(Stance.OWN_EXPERIENCE, Stance.EVIDENCE)
                    .at(NOON.plusSeconds(300L * n)));
        }

        assertThat(play.incident().dossier().rumour()).isEmpty();
    }

    @Test
    void aClaimThatComesBackAfterMonthsReopensItsFileWithTheAnswerOfThen() {
        // given a rumour that was denied and closed
        var play = new Play();
        rumour(play, NOON);
        var old = play.incident();
        var ruling = new dev.vigie.rumour.Ruling(
                "Claire",
                NOON.plusSeconds(7_200),
                Status.DENIED,
                "https://fournil.example.com/controle",
                "un contrôle a eu lieu",
                java.util.Optional.empty());
        var denied = ((Desk.Answer.Done) Casework.rule(old, ruling)).incident();
        play.decide(((Desk.Answer.Done) Desk.close(denied, "Claire", "démenti", NOON.plusSeconds(7_300))).incident());

        // when it is told again in other words
        var later = NOON.plus(Duration.ofDays(200));
        play.hear(
                Said.that("Hygiène : on m'a dit que le Fournil allait fermer")
                        .by("zoe")
                        .stance(Stance.HEDGE)
                        .sign(Signal.SAFETY, Signal.RUMOUR)
                        .at(later),
                Said.that("Fermeture du Fournil pour hygiène, quelqu'un sait ?")
                        .by("yann")
                        .stance(Stance.ENQUIRY)
                        .sign(Signal.SAFETY, Signal.RUMOUR)
                        .at(later.plusSeconds(600)));

        // then
        var again = play.incident();
        assertThat(again.id()).isNotEqualTo(old.id());
        assertThat(again.dossier().reopenedFrom()).contains(old.id());
        var rumour = again.dossier().rumour().orElseThrow();
        assertThat(rumour.passages()).anyMatch(passage -> passage.stage() == Stage.RESURGENCE);
        assertThat(rumour.ruling()).isPresent();
    }

    @Test
    void thirtyCopiesWithinTenMinutesByEmptyAccountsShowSignsOfOneHand() {
        var play = new Play();
        for (var n = 0; n < 30; n++) {
            play.hear(Said.that("Ne mettez plus jamais un pied au Fournil Saint-Michel, faites tourner autour de vous")
                    .by("compte" + n)
                    .emptyAccount()
                    .in(Channel.SOCIAL)
                    .stance(Stance.CALL_TO_SHARE)
                    .sign(Signal.BOYCOTT)
                    .at(NOON.plusSeconds(20L * n)));
        }

        var signs = play.incident().dossier().signs();
        assertThat(signs.isMarked()).isTrue();
        assertThat(signs.voices()).isEqualTo(30);
        assertThat(signs.signs())
                .extracting(Coordination.Sign::kind)
                .contains(
                        Coordination.Kind.SAME_TEXT,
                        Coordination.Kind.NARROW_TIME,
                        Coordination.Kind.EMPTY_ACCOUNTS,
                        Coordination.Kind.SAME_CALL,
                        Coordination.Kind.NO_CUSTOMER_TRACE);
        assertThat(signs.signs().getFirst().seen()).isNotEmpty();
    }

    @Test
    void twentySincereComplaintsAfterAnOutageShowNone() {
        var play = new Play();
        for (var n = 0; n < 20; n++) {
            play.hear(Said.complaint(n).stance(Stance.OWN_EXPERIENCE).at(NOON.plusSeconds(120L * n)));
        }

        assertThat(play.incident().dossier().signs().isMarked()).isFalse();
    }

    @Test
    void eachWhoSpeaksHasAPart() {
        var play = new Play();
        play.hear(
                Said.that("Malade après un sandwich du Fournil, toute la nuit")
                        .by("anne")
                        .stance(Stance.OWN_EXPERIENCE)
                        .sign(Signal.SAFETY)
                        .at(NOON),
                Said.that("Moi aussi, mal au ventre depuis leur quiche de mardi")
                        .by("star")
                        .followedBy(20_000)
                        .stance(Stance.OWN_EXPERIENCE)
                        .sign(Signal.SAFETY)
                        .at(NOON.plusSeconds(600)),
                Said.that("On m'a dit que des gens sont malades à cause du Fournil")
                        .by("relais")
                        .stance(Stance.HEDGE)
                        .sign(Signal.SAFETY)
                        .at(NOON.plusSeconds(900)),
                Said.that("Plusieurs clients malades : la boulangerie sous enquête, selon la mairie")
                        .in(Channel.PRESS)
                        .on("https://courrier.example/1")
                        .sign(Signal.SAFETY)
                        .at(NOON.plusSeconds(1_200)));

        var parts = play.incident().dossier().people();
        assertThat(parts)
                .extracting(Protagonist::part)
                .containsExactly(Part.INITIATOR, Part.MEDIA, Part.AMPLIFIER, Part.RELAY);
        assertThat(parts.get(1).author()).isEqualTo("courrier.example");
        assertThat(parts.get(2).followers()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @CsvSource({
        "PEAK, 2 9 3 1 0 0",
        "PEAK, 9 3 0 2 0 0",
        "STAIRCASE, 2 0 5 1 9 3",
        "PLATEAU, 3 4 3 4 3 4",
        "PEAK, 12 1 1 1 1 1"
    })
    void aCurveHasAShape(Shape shape, String counts) {
        var buckets =
                Arrays.stream(counts.split(" ", -1)).map(Integer::parseInt).toList();

        assertThat(Course.shape(buckets)).isEqualTo(shape);
    }

    @Test
    void aFlashIsLittleAndGoneWithinHours() {
        var play = new Play();
        ill(play, NOON, 2);
        assertThat(play.incident().dossier().course().shape()).isEqualTo(Shape.UNKNOWN);

        play.waitUntil(NOON.plus(Duration.ofHours(24).plusMinutes(30)));

        assertThat(play.incident().dossier().course().shape()).isEqualTo(Shape.FLASH);
    }

    @Test
    void thePhaseGoesFromAWeakSignToTheAcuteTimeToWhatLingersToTheEnd() {
        var play = new Play();
        ill(play, NOON, 1);
        assertThat(phase(play)).isEqualTo(Phase.PRODROME);

        ill(play, NOON.plusSeconds(600), 2);
        assertThat(phase(play)).isEqualTo(Phase.ACUTE);

        play.waitUntil(NOON.plus(Duration.ofHours(13)));
        assertThat(phase(play)).isIn(Phase.CHRONIC, Phase.RESOLUTION);

        play.waitUntil(NOON.plus(Duration.ofHours(40)));
        assertThat(phase(play)).isEqualTo(Phase.RESOLUTION);
    }

    private static Phase phase(Play play) {
        return play.incident().dossier().course().phase();
    }

    private static void ill(Play play, Instant from, int times) {
        for (var n = 0; n < times; n++) {
            play.hear(Said.that("Malade la nuit du " + from.getEpochSecond() + " " + n * 7_919
                            + " après leur tarte numéro " + n)
                    .by("malade" + from.getEpochSecond() + n)
                    .stance(Stance.OWN_EXPERIENCE)
                    .sign(Signal.SAFETY)
                    .at(from.plusSeconds(300L * n)));
        }
    }

    private static void rumour(Play play, Instant from) {
        play.hear(
                Said.that(CLAIM)
                        .by("a")
                        .stance(Stance.HEDGE)
                        .sign(Signal.SAFETY, Signal.RUMOUR)
                        .at(from),
                Said.that("C'est vrai cette histoire de fermeture du Fournil ?")
                        .by("b")
                        .stance(Stance.ENQUIRY)
                        .sign(Signal.RUMOUR)
                        .at(from.plusSeconds(600)),
                Said.that("Quelqu'un confirme pour la boulangerie ? on me demande")
                        .by("c")
                        .stance(Stance.ENQUIRY)
                        .sign(Signal.RUMOUR)
                        .at(from.plusSeconds(1_200)),
                Said.that("Faites tourner, le Fournil ferme pour hygiène")
                        .by("d")
                        .stance(Stance.CALL_TO_SHARE)
                        .sign(Signal.RUMOUR)
                        .at(from.plusSeconds(1_800)));
    }
}
