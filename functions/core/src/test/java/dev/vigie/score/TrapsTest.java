package dev.vigie.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks bad and is not, what looks good and is not, and whom it is about. */
class TrapsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "une tuerie ces croissants",
                "it's to die for",
                "Jamais déçue, je recommande",
                "pas mal du tout cette brioche",
                "Not bad at all, the best bread in town",
                "Nothing to complain about, lovely people",
                "This place is fucking amazing",
                "ce boycott est injuste, soutien à toute l'équipe",
                "Super équipe, pas d'attente et pas cher",
            })
    void praiseInDisguiseIsPraise(String text) {
        var score = Ours.of(text);

        assertThat(score.leading()).contains(Signal.PRAISE);
        assertThat(score.tone().reputation()).isPositive();
        assertThat(score.risk()).isLessThan(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salade avocat et poire du verger",
                "Le tournoi se joue sur le court central",
                "Fuite d'eau rue des Faures, coupure demain",
                "Jardinage : cette plante aime le soleil",
                "Le patron est malade, on ferme cet après-midi",
                "Un piège à rats : mort aux rats en vente à la droguerie",
                "Viande salée d'origine basque",
                "Je vais venir samedi avec des amis",
                "Rentrez chez vous au chaud avec une brioche",
                "Accès en fauteuil roulant par la cour",
                "Crash course in baking next Sunday",
                "New food court near the tennis court",
                "I called in sick yesterday",
                "Hope you are coming for the tasting",
            })
    void ordinaryTalkRaisesNothing(String text) {
        assertThat(Ours.of(text).leading().filter(signal -> signal != Signal.PRAISE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAFETY | je n'ai pas été malade",
                "SAFETY | no one got sick",
                "SAFETY | I didn't get food poisoning",
                "SAFETY | personne n'a vomi",
                "SAFETY | Intoxication ? Pas du tout.",
                "BOYCOTT | pas de boycott",
                "BOYCOTT | I am not calling for a boycott",
                "COMPLAINT | je n'ai jamais été déçu",
                "INSULT | ce ne sont pas des voleurs",
            })
    void whatIsNegatedIsNotSo(Signal signal, String text) {
        assertThat(Ours.of(text).has(signal)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAFETY | une personne hospitalisée après le repas",
                "SAFETY | sans doute une intoxication alimentaire",
                "SAFETY | pas seulement malades, intoxiqués",
                "COMPLAINT | pas bon du tout",
                "COMPLAINT | je ne recommande pas",
                "COMPLAINT | not recommended, never again",
                "BOYCOTT | N'y allez pas, fuyez",
            })
    void whatOnlyLooksNegatedIsSo(Signal signal, String text) {
        assertThat(Ours.of(text).has(signal)).isTrue();
    }

    @Test
    void whatIsBadAboutSomebodyElseIsNotBadAboutUs() {
        var mayor = Ours.named("le maire est nul, heureusement que le Fournil est là");
        var rival = Ours.named("La boulangerie d'en face est sale et chère. Au Fournil le pain est excellent.");

        assertThat(mayor.has(Signal.COMPLAINT)).isFalse();
        assertThat(mayor.tone().reputation()).isPositive();
        assertThat(rival.has(Signal.COMPLAINT)).isFalse();
        assertThat(rival.tone().reputation()).isPositive();
    }

    @Test
    void theSameWordsAboutUsAreBad() {
        var score = Ours.named("le Fournil est nul, heureusement que le maire est là");

        assertThat(score.has(Signal.COMPLAINT)).isTrue();
        assertThat(score.tone().reputation()).isNegative();
    }

    @Test
    void aNamesakesTroubleIsNotOurs() {
        var theirs = Ours.named("Douze malades au Fournil du Mont Saint-Michel, intoxication alimentaire");
        var both =
                Ours.named("Intoxication au Mont Saint-Michel : rien à voir avec le Fournil Saint-Michel de Bordeaux");

        assertThat(theirs.relevance()).isZero();
        assertThat(theirs.risk()).isZero();
        assertThat(both.isRelevant()).isTrue();
        assertThat(both.has(Signal.SAFETY)).isFalse();
    }

    @Test
    void whatWasHeardIsNoOwnExperience() {
        var score = Ours.of("On m'a dit que des rats avaient été trouvés dans la cuisine");

        assertThat(score.stances()).contains(Stance.HEDGE).doesNotContain(Stance.OWN_EXPERIENCE);
        assertThat(score.has(Signal.RUMOUR)).isTrue();
    }

    @Test
    void goodNewsHeardIsNoRumour() {
        assertThat(Ours.of("Il paraît que leur flan est délicieux").has(Signal.RUMOUR))
                .isFalse();
        assertThat(Ours.of("I heard that the pastries are amazing").has(Signal.RUMOUR))
                .isFalse();
    }

    @Test
    void aChildIsGraveOnlyWhereThereIsDanger() {
        assertThat(Ours.of("Les enfants ont adoré le gâteau").aggravations()).isEmpty();
        assertThat(Ours.of("Mon enfant a vomi toute la nuit").aggravations()).contains(Aggravation.CHILD);
    }

    @Test
    void mockThanksAreNoThanks() {
        var score = Ours.of("Bravo, deux heures d'attente, c'est honteux. Merci !");

        assertThat(score.tone().sentiment()).isNegative();
        assertThat(score.leading()).contains(Signal.COMPLAINT);
    }

    @Test
    void starsAreAStrongVoice() {
        assertThat(Ours.starred(1, "Super.").tone().reputation()).isNegative();
        assertThat(Ours.starred(5, "Rien.").tone().label()).isEqualTo("pos");
        assertThat(Ours.starred(1, "Ok").has(Signal.COMPLAINT)).isTrue();
    }

    @Test
    void wordsOfAnotherLanguageMeanWhatTheyMeanThere() {
        assertThat(Ours.of("There is a big sale on bread at the shop today")
                        .tone()
                        .sentiment())
                .isZero();
        assertThat(Ours.of("Le chemin est court et le pain est dans la vitrine").has(Signal.LEGAL))
                .isFalse();
    }
}
