package dev.vigie.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ten test vectors of the rumour model, as far as one text tells. */
class VectorsTest {
    @Test
    void aRumourOfClosingIsHedgedAskedAboutAndPassedOn() {
        var claim = Ours.named("Il paraît que le Fournil va fermer pour hygiène");

        assertThat(claim.has(Signal.RUMOUR)).isTrue();
        assertThat(claim.has(Signal.SAFETY)).isTrue();
        assertThat(claim.stances()).contains(Stance.HEDGE, Stance.CLAIM).doesNotContain(Stance.OWN_EXPERIENCE);
        assertThat(Ours.of("c'est vrai cette histoire ?").stances()).contains(Stance.ENQUIRY);
        assertThat(Ours.of("quelqu'un confirme ?").stances()).contains(Stance.ENQUIRY);
        assertThat(Ours.of("faites tourner").stances()).contains(Stance.CALL_TO_SHARE);
    }

    @Test
    void theSickAreBelievedAndNoRumour() {
        var first = Ours.named("J'ai été malade hier après le Fournil, médecin à l'appui");
        var second = Ours.of("nous aussi, mon fils à l'hôpital");

        assertThat(List.of(first, second)).allSatisfy(score -> {
            assertThat(score.has(Signal.SAFETY)).isTrue();
            assertThat(score.has(Signal.RUMOUR)).isFalse();
            assertThat(score.stances()).contains(Stance.OWN_EXPERIENCE);
        });
        assertThat(first.aggravations()).contains(Aggravation.PROOF);
        assertThat(second.aggravations()).contains(Aggravation.CHILD, Aggravation.HOSPITAL);
    }

    @Test
    void wonderingAtAPriceIsAComplaint() {
        var score = Ours.of("Vraiment ? 12 € le sandwich ?");

        assertThat(score.has(Signal.COMPLAINT)).isTrue();
        assertThat(score.has(Signal.RUMOUR)).isFalse();
        assertThat(score.stances()).doesNotContain(Stance.ENQUIRY);
    }

    @Test
    void whoSawItOpenDeniesTheRumour() {
        var score = Ours.of("C'est faux, j'y étais ce matin, tout est ouvert");

        assertThat(score.stances()).contains(Stance.DENIAL);
        assertThat(score.has(Signal.RUMOUR)).isFalse();
        assertThat(score.risk()).isLessThan(20);
    }

    @Test
    void hearsayAboutTheStaffIsARumour() {
        var score = Ours.of("Apparently they fired the whole staff, anyone know?");

        assertThat(score.has(Signal.RUMOUR)).isTrue();
        assertThat(score.stances()).contains(Stance.HEDGE, Stance.ENQUIRY);
    }

    @Test
    void aBookingIsNothing() {
        var score = Ours.of("Serait-il possible de réserver ?");

        assertThat(score.signals()).isEmpty();
        assertThat(score.stances()).isEmpty();
        assertThat(score.tone().priority()).as("somebody should answer").isGreaterThanOrEqualTo(0.2);
    }

    @Test
    void theSameRumourInOtherWordsIsOneToo() {
        assertThat(Ours.named("On m'a dit que le Fournil serait fermé par les services d'hygiène")
                        .has(Signal.RUMOUR))
                .isTrue();
    }

    @Test
    void aRaidsCopiesAllScoreAlike() {
        var scores = new HashSet<Score>();

        for (int copy = 0; copy < 30; copy++) {
            scores.add(Ours.of("Boycottez ce magasin, mettez 1 étoile, faites tourner"));
        }

        assertThat(scores)
                .hasSize(1)
                .allSatisfy(score -> assertThat(score.has(Signal.BOYCOTT)).isTrue());
    }

    @Test
    void aTuerieIsPraise() {
        assertThat(Ours.of("une tuerie ce resto, malade comme c'est bon").leading())
                .contains(Signal.PRAISE);
    }

    @Test
    void whoMocksTheBoycottDefends() {
        var score = Ours.of("boycott ridicule, je continue d'y aller");

        assertThat(score.leading()).contains(Signal.PRAISE);
        assertThat(score.has(Signal.BOYCOTT)).isFalse();
        assertThat(score.tone().reputation()).isPositive();
    }
}
