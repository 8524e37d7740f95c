package dev.vigie.score.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.mention.Content;
import dev.vigie.mention.MentionId;
import dev.vigie.score.CueScorer;
import dev.vigie.score.Score;
import dev.vigie.score.Signal;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String FESTIVAL =
            "Le Fournil annule son concert au festival, billetterie en panne et public furieux";
    private static final String DANGER = "Trois clients intoxiqués au Fournil samedi soir, une enquête est ouverte";

    private final CueScorer scorer = CueScorer.fromResources();

    @Test
    void whatIsNotUsIsNotUsWhenItComesAgainInAlmostTheSameWords() {
        var lessons = Lessons.NONE.with(lesson("1", FESTIVAL, Verdict.NOT_US));

        var again = lessons.correct(score(FESTIVAL + " encore"), content(FESTIVAL + " encore"));

        assertThat(again.isRelevant()).isFalse();
        assertThat(again.because().getFirst().about()).isEqualTo("lesson");
    }

    @Test
    void wordsOfSeveralForeignMentionsTellTheNextOne() {
        var lessons = Lessons.NONE
                .with(lesson("1", "Le Fournil joue vendredi au festival de rock, guitares et batterie", Verdict.NOT_US))
                .with(lesson(
                        "2", "Nouvel album du groupe Le Fournil, tournée et festival de rock en juin", Verdict.NOT_US))
                .with(lesson("3", "Le chanteur du Fournil quitte la tournée après le festival", Verdict.NOT_US));
        var next = "Places à gagner pour la tournée du Fournil et pour un festival cet automne";

        assertThat(lessons.correct(score(next), content(next)).isRelevant()).isFalse();
    }

    @Test
    void wordsOfOurOwnMentionsNeverSpeakAgainstUs() {
        var lessons = Lessons.NONE
                .with(lesson("1", "Le Fournil joue vendredi au festival, baguettes et tambours", Verdict.NOT_US))
                .with(lesson("2", "Festival ce soir avec Le Fournil, baguettes levées", Verdict.NOT_US))
                .with(lesson("3", "Baguettes brûlées au Fournil pendant le festival", Verdict.was(Signal.COMPLAINT)));
        var next = "Baguettes rassises au Fournil le jour du festival";

        assertThat(lessons.correct(score(next), content(next)).isRelevant()).isTrue();
    }

    @Test
    void aFalseAlarmIsQuieterNextTime() {
        var text = "Boycott du pain blanc chez les diététiciens, le débat continue autour du Fournil";
        var lessons = Lessons.NONE.with(lesson("1", text, Verdict.FALSE_ALARM));

        var before = score(text);
        var after = lessons.correct(before, content(text));

        assertThat(after.strength(Signal.BOYCOTT)).isLessThan(before.strength(Signal.BOYCOTT));
        assertThat(after.risk()).isLessThan(before.risk());
    }

    @Test
    void aDangerInOtherWordsStaysOneWhateverWasSaidOfTheLast() {
        var lessons = Lessons.NONE.with(lesson("1", DANGER, Verdict.FALSE_ALARM));
        var next = "Deux clients intoxiqués au Fournil dimanche, une enquête est ouverte";

        assertThat(lessons.correct(score(next), content(next)).has(Signal.SAFETY))
                .isTrue();
    }

    @Test
    void whatItWasInsteadIsSaidNextTime() {
        var text = "Encore un carton vide livré par le Fournil mercredi matin";
        var lessons = Lessons.NONE.with(lesson("1", text, Verdict.was(Signal.COMPLAINT)));

        assertThat(lessons.correct(score(text), content(text)).has(Signal.COMPLAINT))
                .isTrue();
    }

    @Test
    void whatIsTakenBackLeavesNoTrace() {
        var lessons = Lessons.NONE.with(lesson("1", FESTIVAL, Verdict.NOT_US)).without(new MentionId("1"));

        assertThat(lessons).isEqualTo(Lessons.NONE);
        assertThat(lessons.correct(score(FESTIVAL), content(FESTIVAL))).isEqualTo(score(FESTIVAL));
    }

    @Test
    void otherTalkIsNotTouched() {
        var lessons = Lessons.NONE.with(lesson("1", FESTIVAL, Verdict.NOT_US));

        assertThat(lessons.correct(score(DANGER), content(DANGER))).isEqualTo(score(DANGER));
    }

    @Property(tries = 20)
    void lessonsAreBoundedHoweverManyAreTaught(@ForAll @IntRange(min = 0, max = 200) int taught) {
        var lessons = Lessons.NONE;
        for (int each = 0; each < taught; each++) {
            lessons = lessons.with(lesson("m" + each, FESTIVAL + " " + each, Verdict.NOT_US));
        }

        assertThat(lessons.all())
                .hasSize(Math.min(taught, Lessons.MOST))
                .allSatisfy(lesson -> assertThat(lesson.words()).hasSizeLessThanOrEqualTo(Lesson.MAX_WORDS));
    }

    private Score score(String text) {
        return scorer.scoreAsOurs(content(text), Optional.of("fr"));
    }

    private static Lesson lesson(String id, String text, Verdict verdict) {
        return Lesson.of(new MentionId(id), content(text), verdict, "Claire", NOON);
    }

    private static Content content(String text) {
        return new Content("https://a.example/1", "", "", text, Optional.empty());
    }
}
