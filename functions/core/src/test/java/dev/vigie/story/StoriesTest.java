package dev.vigie.story;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.business.Channel;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String PAGE = "https://forum.example.com/sujet/12";

    @Test
    void twoPeopleInOneThreadAreTwoStories() {
        var first = Said.that("J'ai été malade toute la nuit après la quiche du Fournil")
                .by("anne")
                .on(PAGE + "#1")
                .titled("Intoxication au Fournil Saint-Michel ?")
                .in(Channel.FORUM);
        var second = Said.that("moi aussi, deux jours au lit avec la fièvre")
                .by("bruno")
                .on(PAGE + "#2")
                .titled("Intoxication au Fournil Saint-Michel ?")
                .in(Channel.FORUM);

        assertThat(isRepeated(first, second)).isFalse();
    }

    @Test
    void aPaperAndItsSyndicationAreOneStory() {
        var first = Said.that("Plusieurs clients disent avoir été malades.")
                .on("https://journal.example.com/a")
                .titled("Une boulangerie fermée par la préfecture - Le Journal")
                .in(Channel.PRESS);
        var second = Said.that("")
                .on("https://agregateur.example.com/b")
                .titled("Une boulangerie fermée par la préfecture")
                .in(Channel.PRESS);

        assertThat(isRepeated(first, second)).isTrue();
    }

    @Test
    void whoPassesAnArticleOnRepeatsItUnlessTheyWereThere() {
        var article = Said.that("Plusieurs clients disent avoir été malades.")
                .on("https://journal.example.com/a")
                .titled("Une boulangerie fermée par la préfecture")
                .in(Channel.PRESS);
        var shared = Said.that("Regardez ça https://journal.example.com/a?utm_source=x")
                .by("c")
                .in(Channel.SOCIAL);
        var witness = Said.that("J'y étais, malade aussi https://journal.example.com/a")
                .by("d")
                .in(Channel.SOCIAL)
                .stance(Stance.OWN_EXPERIENCE);

        assertThat(isRepeated(article, shared)).isTrue();
        assertThat(isRepeated(article, witness)).isFalse();
    }

    @Test
    void aPaperThatQuotesAPostIsAStoryOfItsOwn() {
        var text = "J'ai été malade toute la nuit après la quiche du Fournil Saint-Michel";

        assertThat(isRepeated(
                        Said.that(text).by("a"),
                        Said.that(text).on("https://journal.example.com/z").in(Channel.PRESS)))
                .isFalse();
    }

    @Test
    void whenThereAreTooManyTheMildestGoes() {
        var grave = Story.of(Said.complaint(0).sign(Signal.SAFETY).scored(), Nature.BAD, Signal.SAFETY);
        var stories = Stories.NONE.with(grave);
        for (var n = 1; n < 100; n++) {
            var praise = Said.complaint(n).at(NOON.plus(Duration.ofMinutes(n))).scored();
            stories = stories.with(Story.of(praise, Nature.NEUTRAL, Signal.PRAISE));
        }

        assertThat(stories.all()).hasSize(Stories.MOST).contains(grave);
    }

    private static boolean isRepeated(Said first, Said second) {
        var stories = Stories.NONE.with(Story.of(first.scored(), Nature.BAD, Signal.SAFETY));
        var later = Story.of(second.scored(), Nature.BAD, Signal.SAFETY);
        return stories.repeatedBy(second.scored().mention(), later.identity(), later.voice())
                .isPresent();
    }
}
