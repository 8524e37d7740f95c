package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.business.Channel;
import dev.vigie.score.CueScorer;
import dev.vigie.score.ScoredMention;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The test vectors of the rumour model, 4.6, from the raw text on. */
class VectorsTest {
    private final CueScorer scorer = new CueScorer();
    private final Play play = new Play();
    private int heard;

    @Test
    void aHygieneRumourThatFourPassOnIsAnAlert() {
        say("Il paraît que le Fournil va fermer pour hygiène");
        say("c'est vrai cette histoire ?");
        say("quelqu'un confirme ?");
        say("faites tourner");

        assertThat(play.watched().incidents()).hasSize(1);
        assertThat(play.incident().family()).isEqualTo(Family.SAFETY);
        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
    }

    @Test
    void twoIllAndAChildInHospitalAreACrisis() {
        say("J'ai été malade hier après le Fournil, médecin à l'appui");
        say("nous aussi, mon fils à l'hôpital");

        assertThat(play.incident().family()).isEqualTo(Family.SAFETY);
        assertThat(play.incident().level()).isEqualTo(Level.CRISIS);
    }

    @Test
    void anAngryQuestionAboutAPriceIsNothing() {
        say("Vraiment ? 12 € le sandwich ?");

        assertThat(play.alerts()).isEmpty();
    }

    @Test
    void aDenialCalmsAndNeverRaises() {
        aHygieneRumourThatFourPassOnIsAnAlert();
        var before = play.incident().level();

        say("C'est faux, j'y étais ce matin, tout est ouvert");

        assertThat(play.incident().level()).isEqualTo(before);
        assertThat(play.dispositions().getLast().reason()).isEqualTo(Disposition.Reason.FRIENDLY);
    }

    @Test
    void politeQuestionsAreNothing() {
        for (var n = 0; n < 6; n++) {
            say("Serait-il possible de réserver ?");
        }

        assertThat(play.watched().incidents()).isEmpty();
    }

    @Test
    void praiseInStrongWordsIsNothing() {
        say("une tuerie ce resto, malade comme c'est bon");
        say("boycott ridicule, je continue d'y aller");

        assertThat(play.watched().incidents()).isEmpty();
    }

    @Test
    void thirtyCopiesByEmptyAccountsAreOneStoryOfProtest() {
        for (var n = 0; n < 30; n++) {
            say("Boycott du Fournil, ces gens sont des menteurs, faites tourner partout");
        }

        assertThat(play.incident().family()).isEqualTo(Family.PROTEST);
        assertThat(play.incident().level()).isEqualTo(Level.VIGILANCE);
        assertThat(play.incident().tally().stories()).isEqualTo(1);
    }

    private void say(String text) {
        heard++;
        var said = Said.that(text)
                .by("auteur" + heard)
                .in(Channel.SOCIAL)
                .at(NOON.plus(Duration.ofMinutes(heard)))
                .scored();
        var score = scorer.scoreAsOurs(said.mention().content(), Optional.of("fr"));
        play.hear(new ScoredMention(said.mention(), score));
    }
}
