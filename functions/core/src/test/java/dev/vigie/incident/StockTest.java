package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.business.Channel;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StockTest {
    @Test
    void anIncidentCountsItsStoriesAndShowsTheNewestFirst() {
        var play = new Play();
        for (var n = 0; n < 15; n++) {
            play.hear(ill(n, NOON.plus(Duration.ofMinutes(10L * n))).on("https://site" + n + ".example.com/" + n));
        }

        var incident = play.incident();
        assertThat(incident.tally().stories()).isEqualTo(15);
        assertThat(incident.tally().mentions()).isEqualTo(15);
        assertThat(incident.tally().hosts())
                .hasSize(12)
                .startsWith("site0.example.com")
                .doesNotHaveDuplicates();
        assertThat(incident.tally().peakPerHour()).isEqualTo(6);
        assertThat(incident.stories()).hasSize(Incident.MAX_STORIES);
        assertThat(incident.stories())
                .extracting(StorySummary::seen)
                .isSortedAccordingTo(
                        java.util.Comparator.<Instant>naturalOrder().reversed());
        assertThat(incident.stories().getFirst().url()).isEqualTo("https://site14.example.com/14");
    }

    @Test
    void aCopyIsOneMoreMentionAndARelayOfItsStory() {
        var play = new Play();
        play.hear(ill(1, NOON));
        play.hear(
                ill(1, NOON.plusSeconds(600)).by("copie").on("https://avis.example.com/copie"),
                ill(1, NOON.plusSeconds(900)).by("autre").on("https://avis.example.com/autre"));

        var incident = play.incident();
        assertThat(incident.tally().stories()).isEqualTo(1);
        assertThat(incident.tally().mentions()).isEqualTo(3);
        assertThat(incident.stories())
                .singleElement()
                .satisfies(story -> assertThat(story.relays()).isEqualTo(2));
    }

    @Test
    void anIncidentBeganWhenTheFirstOfItsStoriesWasPublished() {
        var play = new Play();
        play.hear(ill(1, NOON), ill(2, NOON.plusSeconds(600)).old(Duration.ofHours(5)));
        assertThat(play.incident().tally().since())
                .isEqualTo(NOON.plusSeconds(600).minus(Duration.ofHours(5)));
        assertThat(play.incident().tally().opened()).isEqualTo(NOON);

        play.hear(ill(3, NOON.plusSeconds(900)).old(Duration.ofHours(1)));
        assertThat(play.incident().tally().since())
                .isEqualTo(NOON.plusSeconds(600).minus(Duration.ofHours(5)));
        assertThat(play.incident().tally().lastBad()).isEqualTo(NOON.plusSeconds(900));
    }

    @Test
    void theMostUrgentSignalChoosesTheGuideAndTheMediaAreNone() {
        var play = new Play();
        play.hear(Said.that("Selon nos informations, des clients de la boulangerie mécontents du service")
                .in(Channel.PRESS)
                .sign(Signal.MEDIA, Signal.COMPLAINT)
                .at(NOON));

        assertThat(play.incident().signal()).isEqualTo(Signal.COMPLAINT);
        assertThat(play.incident().tally().rules()).contains("media");
    }

    @Test
    void eachRuleIsToldOnceWithItsLine() {
        var play = new Play();
        play.hear(ill(1, NOON), ill(2, NOON.plusSeconds(300)), ill(3, NOON.plusSeconds(600)));

        assertThat(play.incident().tally().rules()).doesNotHaveDuplicates().contains("safety", "safety-persons");
        assertThat(play.incident().log())
                .filteredOn(entry -> entry.act() == Entry.Act.HARD_RULE)
                .extracting(Entry::text)
                .containsExactly("safety-persons");
    }

    @Test
    void thoseWhoWereToldAreNamedOnceInOrder() {
        var play = new Play();
        play.hear(ill(1, NOON), ill(2, NOON.plusSeconds(300))).waitUntil(NOON.plusSeconds(3_000));

        assertThat(play.incident().told()).containsExactly("Claire", "Karim");
    }

    @Test
    void anIncidentThatIsOverIsRememberedForThreeDaysAndAClaimForTwoYears() {
        var play = new Play();
        play.hear(ill(1, NOON));
        var over = ((Desk.Answer.Done) Desk.close(play.incident(), "Claire", "", NOON)).incident();
        assertThat(over.isRemembered(NOON.plus(Duration.ofHours(71)))).isTrue();
        assertThat(over.isRemembered(NOON.plus(Duration.ofHours(72)))).isFalse();
        assertThat(play.incident().isRemembered(NOON.plus(Duration.ofDays(900))))
                .isTrue();

        var rumour = new Play();
        rumour.hear(Said.that("Il paraît que le Fournil ferme, une histoire de rats en cuisine")
                .by("a")
                .stance(Stance.HEDGE)
                .sign(Signal.SAFETY, Signal.RUMOUR)
                .at(NOON));
        var claim = ((Desk.Answer.Done) Desk.close(rumour.incident(), "Claire", "", NOON)).incident();
        assertThat(claim.isRemembered(NOON.plus(Duration.ofDays(730)))).isTrue();
        assertThat(claim.isRemembered(NOON.plus(Duration.ofDays(731)))).isFalse();
        assertThat(rumour.decide(claim)
                        .watched()
                        .remembered(NOON.plus(Duration.ofDays(731)))
                        .incidents())
                .isEmpty();
        assertThat(rumour.watched().remembered(NOON.plus(Duration.ofDays(700)))).isSameAs(rumour.watched());
    }

    private static Said ill(int n, Instant at) {
        return Said.that("Malade toute la nuit numéro " + n * 7_919 + " après leur tarte au citron " + n * 104_729)
                .by("malade" + n)
                .stance(Stance.OWN_EXPERIENCE)
                .sign(Signal.SAFETY)
                .at(at);
    }
}
