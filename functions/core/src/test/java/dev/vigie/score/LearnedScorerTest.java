package dev.vigie.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vigie.mention.Content;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedScorerTest {
    private static final LearnedScorer SCORER = LearnedScorer.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    neg | On a poireauté une heure pour repartir les mains vides, plus jamais
                    neg | Still nothing after three weeks and nobody picks up the phone
                    pos | Une vraie pépite, on y retournera les yeux fermés
                    pos | You guys rock, everything went so smoothly
                    neg | Das Essen war kalt und der Kellner unfreundlich
                    pos | El personal fue encantador y la comida deliciosa
                    """)
    void itReadsToneInWordsThatNoCueListHolds(String label, String text) {
        assertThat(ours(text).tone().label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une expo sur les poisons de la Renaissance ouvre mardi au musée",
                "Le procès de Kafka lu à voix haute au café littéraire",
                "J'ai failli mourir d'envie devant la vitrine",
                "The crash in oil prices, explained",
                "Poisoned apple cocktail is back for Halloween",
            })
    void badWordsThatAccuseNobodyRaiseNothing(String text) {
        assertThat(ours(text).leading().filter(Risk::isHarm)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SAFETY | Nous aussi, mon fils est à l'hôpital après votre buffet
                    SAFETY | We all got food poisoning, my kid is in the hospital
                    IMPERSONATION | Scam, it's a fake site pretending to be them
                    DISCRIMINATION | They refused to serve us because I am Black
                    """)
    void whatAccusesIsNeverDoubted(Signal signal, String text) {
        assertThat(ours(text).strength(signal)).isGreaterThanOrEqualTo(Score.PRESENT);
    }

    @Test
    void aNegatedPraiseIsNoPraise() {
        assertThat(ours("It was not good at all").tone().sentiment())
                .isLessThan(ours("It was good").tone().sentiment());
    }

    @Test
    void whereTheCuesAreSilentAPassageOfTheTextSaysWhy() {
        // given a complaint that no cue knows
        var text = "We went on Tuesday with the kids. Been stuck on hold for two hours and nobody picks up.";
        // when
        var why = ours(text).because();
        // then
        assertThat(why).isNotEmpty().allSatisfy(each -> assertThat(text).contains(each.cue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karim", "Kévin", "Fatoumata", "Marie", "Nguyen"})
    void aNameHardlyMovesHowSoonAComplaintIsRead(String name) {
        var score = ours("Commande jamais arrivée, personne ne répond. Signé " + name);
        var nameless = ours("Commande jamais arrivée, personne ne répond. Signé Paul");

        assertThat(score.tone().priority()).isCloseTo(nameless.tone().priority(), within(0.03));
        assertThat(score.tone().label()).isEqualTo(nameless.tone().label());
    }

    @Test
    void capitalsChangeNothingOfTheTone() {
        var text = "Commande jamais arrivée et personne ne répond";

        assertThat(ours(text.toUpperCase(Locale.FRENCH)).tone().label())
                .isEqualTo(ours(text).tone().label());
    }

    @Test
    void theModelAddsToWhatTheCuesFoundAndNeverTakesFromIt() {
        var text = "Malade toute la nuit après leur éclair, c'est une intoxication";
        var byCues = CueScorer.fromResources().scoreAsOurs(content(text), Optional.empty());

        byCues.signals()
                .forEach((signal, strength) ->
                        assertThat(ours(text).strength(signal)).isGreaterThanOrEqualTo(strength));
    }

    @Property(tries = 300)
    void anyTextHasAScoreWithinItsBounds(@ForAll String text) {
        var score = ours("Avis : " + text);

        assertThat(score.risk()).isBetween(0, 100);
        assertThat(score.tone().sentiment()).isBetween(-1.0, 1.0);
        assertThat(score.signals().values())
                .allSatisfy(strength -> assertThat(strength).isBetween(0.0, 1.0));
    }

    private static Score ours(String text) {
        return SCORER.scoreAsOurs(content(text), Optional.empty());
    }

    private static Content content(String text) {
        return new Content("https://a.example/1", "", "", text, Optional.empty());
    }
}
