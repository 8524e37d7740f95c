package dev.vigie.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueScorerTest {
    private static final Watch WATCH = new Watch(
            List.of("Fournil Saint-Michel", "fournil st michel", "@fournilsm"),
            Optional.of(new Watch.Near(List.of("fournil", "boulangerie"), List.of("Saint-Michel", "Bordeaux"))),
            List.of("Mont Saint-Michel"));

    private final CueScorer scorer = new CueScorer();

    @Test
    void sentencesInTheWordsOfTheListsHaveTheRightSign() throws IOException {
        var wrong = new ArrayList<String>();
        var lines = lines();

        for (var line : lines) {
            var cells = line.split("\t");
            var score = ours(cells[1]);
            var right = cells[0].equals("denial")
                    ? score.stances().contains(Stance.DENIAL)
                    : score.has(Signal.of(cells[0]));
            if (!right) {
                wrong.add(line + " -> " + score.signals() + score.stances());
            }
        }

        assertThat(lines).hasSize(47);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leur pain aux noix, une tuerie ! Malade comme c'est bon.",
                "une tuerie ce resto, malade comme c'est bon",
                "boycott ridicule, je continue d'y aller",
                "These pastries are to die for",
                "On y va depuis dix ans, jamais déçus",
            })
    void praiseThatSoundsBadIsPraise(String text) {
        var score = ours(text);

        assertThat(score.has(Signal.PRAISE)).isTrue();
        assertThat(score.leading()).contains(Signal.PRAISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serait-il possible de réserver ?",
                "Une plante verte dans la vitrine, c'est joli",
                "Nouveau court de tennis près de la boulangerie",
                "Il y a une fuite d'eau rue des Faures",
                "Salade avocat et saumon au menu",
                "En tendance cette semaine : la brioche",
                "J'ai fait un top tricoté main",
            })
    void ordinaryTalkIsNoSignOfAnythingBad(String text) {
        var score = ours(text);

        assertThat(score.leading().filter(signal -> signal != Signal.PRAISE)).isEmpty();
    }

    @Test
    void whatIsSaidNotToBeSoIsNoSign() {
        assertThat(ours("Je n'ai pas été malade du tout").has(Signal.SAFETY)).isFalse();
        assertThat(ours("Nobody got food poisoning there").has(Signal.SAFETY)).isFalse();
        assertThat(ours("Je n'appelle pas au boycott").has(Signal.BOYCOTT)).isFalse();
    }

    @Test
    void aQuestionAboutAPriceIsAComplaintAndNoRumour() {
        var score = ours("Vraiment ? 12 € le sandwich ?");

        assertThat(score.has(Signal.COMPLAINT)).isTrue();
        assertThat(score.has(Signal.RUMOUR)).isFalse();
    }

    @Test
    void ownExperienceIsSafetyAndNoRumour() {
        var score = ours("Nous aussi malades hier, mon fils à l'hôpital");

        assertThat(score.has(Signal.SAFETY)).isTrue();
        assertThat(score.has(Signal.RUMOUR)).isFalse();
        assertThat(score.stances()).contains(Stance.OWN_EXPERIENCE);
        assertThat(score.aggravations()).contains(Aggravation.HOSPITAL, Aggravation.CHILD);
    }

    @Test
    void theJournalistsConditionalIsHearsay() {
        assertThat(ours("Le magasin serait fermé pour hygiène").stances()).contains(Stance.HEDGE);
        assertThat(ours("Serait-il possible de venir ?").stances()).doesNotContain(Stance.HEDGE);
        assertThat(ours("J'aurais voulu un flan").stances()).doesNotContain(Stance.HEDGE);
    }

    @Test
    void anAngryMessageWithAFactIsNeverATroll() {
        var score = ours("bande de clowns, commande 48213 jamais livrée");

        assertThat(score.has(Signal.TROLL)).isFalse();
        assertThat(score.has(Signal.COMPLAINT)).isTrue();
    }

    @Test
    void theOwnersAnswerIsCalmingAndNotBad() {
        var score = score("Bonjour, ici Claire, gérante du Fournil Saint-Michel. Nous avons retiré tous les éclairs et "
                + "prévenu l'agence régionale de santé.");

        assertThat(score.leading()).contains(Signal.CALMING);
    }

    @Test
    void badTalkThatMatchesNoListIsNotDropped() {
        var oneStar = new Content("https://a.example/1", "", "", "Bof.", Optional.of(1.0));

        var score = scorer.scoreAsOurs(oneStar, Optional.empty());

        assertThat(score.has(Signal.COMPLAINT)).isTrue();
    }

    @Test
    void everyReasonStandsInTheText() {
        var text = "Malade toute la nuit après les éclairs du Fournil Saint-Michel";

        var score = score(text);

        assertThat(score.because())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(text).contains(reason.cue()));
    }

    @Test
    void theLanguageIsToldOrUnknown() {
        assertThat(ours("Je ne reviendrai pas dans cette boutique").language()).isEqualTo("fr");
        assertThat(ours("I will not be back in this shop").language()).isEqualTo("en");
        assertThat(ours("12345").language()).isEqualTo("unknown");
    }

    @Property(tries = 500)
    void anyTextHasAScoreWithinItsBounds(@ForAll String text) {
        var content = new Content("https://a.example/1", "", "x", text, Optional.empty());

        var score = scorer.score(content, WATCH, Optional.empty());

        assertThat(score.risk()).isBetween(0, 100);
    }

    @Test
    void aTextOfTenMillionCharactersIsScored() {
        var content = new Content("https://a.example/1", "", "", "malade ! ".repeat(1_200_000), Optional.empty());

        assertThat(scorer.score(content, WATCH, Optional.empty()).relevance()).isZero();
    }

    private Score ours(String text) {
        return scorer.scoreAsOurs(new Content("https://a.example/1", "", "", text, Optional.empty()), Optional.empty());
    }

    private Score score(String text) {
        return scorer.score(
                new Content("https://a.example/1", "", "", text, Optional.empty()), WATCH, Optional.empty());
    }

    private static List<String> lines() throws IOException {
        try (var in = CueScorerTest.class.getResourceAsStream("sentences.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
