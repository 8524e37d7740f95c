package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.Said;
import dev.vigie.business.BusinessId;
import dev.vigie.business.Channel;
import dev.vigie.incident.Disposition.Reason;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookoutTest {
    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, 72, false",
        "COMPLAINT, 73, true",
        "BOYCOTT, 73, true",
        "SAFETY, 73, false",
        "THREAT, 168, false",
        "SAFETY, 169, true"
    })
    void whatIsOlderThanThreeDaysIsNoNewsUnlessItIsGraveThenAWeek(Signal signal, int hours, boolean old) {
        var play = new Play();

        play.hear(Said.that("Quelque chose de mal au Fournil")
                .by("a")
                .sign(signal)
                .old(Duration.ofHours(hours)));

        assertThat(play.dispositions().getLast().reason() == Reason.OLD).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({
        "INSULT COMPLAINT, PERSONS",
        "INSULT, PERSONS",
        "INSULT SAFETY, SAFETY",
        "MEDIA COMPLAINT, SERVICE",
        "DATA_LEAK COMPLAINT, SYSTEMS"
    })
    void theGravestMatterNamesTheFamily(String signals, Family family) {
        var play = new Play();
        for (var n = 0; n < 5; n++) {
            play.hear(signed(signals, n));
        }

        assertThat(play.incident().family()).isEqualTo(family);
    }

    @Test
    void praiseDuringAnIncidentJoinsItAndElsewhereIsHarmless() {
        var play = new Play();
        play.hear(praise("zoe"));
        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.HARMLESS);

        play.hear(ill());
        play.hear(Said.that("Courage à l'équipe, toujours un accueil charmant chez vous depuis dix ans")
                .by("yann")
                .sign(Signal.PRAISE)
                .feeling(0.9)
                .at(NOON.plusSeconds(60)));

        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.FRIENDLY);
        assertThat(play.incident().tally().mentions()).isEqualTo(2);
    }

    @Test
    void theSamePraiseTwiceIsADuplicate() {
        var play = new Play();

        play.hear(
                praise("zoe"), praise("zoe").on("https://avis.example.com/zoe2").at(NOON.plusSeconds(60)));

        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.DUPLICATE);
    }

    @Test
    void thePressAndWhatSpeaksOfItFollowTheGravestIncident() {
        var play = new Play().hear(ill());

        play.hear(
                Said.that("La boulangerie Saint-Michel : des clients se plaignent du service, enquête de la rédaction")
                        .in(Channel.PRESS)
                        .on("https://courrier.example/1")
                        .sign(Signal.COMPLAINT)
                        .at(NOON.plusSeconds(600)),
                Said.that("Ils ont effacé mon avis, honteux de leur part vraiment")
                        .by("efface")
                        .sign(Signal.TAKEDOWN)
                        .at(NOON.plusSeconds(900)));

        assertThat(play.watched().incidents()).hasSize(1);
        assertThat(play.incident().family()).isEqualTo(Family.SAFETY);
        assertThat(play.incident().tally().stories()).isEqualTo(3);
    }

    @Test
    void aRumourWhilePeopleFallIllBelongsToThatAndAloneToItself() {
        var alone = new Play();
        alone.hear(rumour("a"), rumour("b"));
        assertThat(alone.incident().family()).isEqualTo(Family.RUMOUR);

        var play = new Play().hear(ill());
        play.hear(rumour("a"), rumour("b"));
        assertThat(play.watched().incidents()).hasSize(1);
        assertThat(play.incident().family()).isEqualTo(Family.SAFETY);
    }

    @Test
    void aComplaintWithoutATraceOfItStaysApart() {
        var play = new Play().hear(ill());

        play.hear(Said.complaint(7).at(NOON.plusSeconds(600)));

        assertThat(play.incident().tally().stories()).isEqualTo(1);
        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.UNDER_WEIGHT);
    }

    @Test
    void whatIsAboutSomebodyElseIsIrrelevantAndAnotherBusinessesIsAMistake() {
        var play = new Play();

        play.hear(ill().ofSomebodyElse());
        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.IRRELEVANT);
        assertThatThrownBy(() -> play.hear(ill().about(new BusinessId("garage"))))
                .hasMessageContaining("another business");
    }

    @Test
    void theCodesOfAllRulesAreKnown() {
        assertThat(Lookout.ruleCodes())
                .contains("safety", "media", "raid", "extortion")
                .doesNotHaveDuplicates();
    }

    private static Said signed(String signals, int n) {
        var said = Said.that("récit " + n * 7_919 + " numéro " + n * 104_729 + " du " + n * 31 + " au fournil vu hier")
                .by("y" + n)
                .at(NOON.plusSeconds(60L * n));
        for (var signal : signals.split(" ", -1)) {
            said.sign(Signal.valueOf(signal));
        }
        return said;
    }

    private static Said ill() {
        return Said.that("J'ai été malade après un sandwich du Fournil, toute la nuit")
                .by("Anne")
                .stance(Stance.OWN_EXPERIENCE)
                .sign(Signal.SAFETY)
                .at(NOON);
    }

    private static Said praise(String name) {
        return Said.that("Le meilleur pain du quartier, merci au Fournil pour tout")
                .by(name)
                .sign(Signal.PRAISE)
                .feeling(0.9)
                .at(NOON);
    }

    private static Said rumour(String name) {
        return Said.that(
                        "Paraît que la boulangerie " + name + name + " change de patron " + name.repeat(5) + " bientôt")
                .by(name)
                .stance(Stance.HEDGE)
                .sign(Signal.RUMOUR)
                .at(NOON.plusSeconds(name.charAt(0)));
    }
}
