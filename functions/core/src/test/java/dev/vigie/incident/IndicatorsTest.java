package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each indicator at its borders. */
class IndicatorsTest {
    private static final Instant EPOCH = Instant.EPOCH;

    @Test
    void theWindowCountsBadVoicesOfItsTopicAndOfAllAndWhateverWasSaid() {
        var play = new Play();
        complain(play, 3, NOON);
        play.hear(praise(1, NOON.plusSeconds(1_000)), ill(1, NOON.plusSeconds(1_200)));

        var window = window(play, Signal.COMPLAINT);

        assertThat(window.count()).isEqualTo(3);
        assertThat(window.badCount()).isEqualTo(4);
        assertThat(window.allCount()).isEqualTo(5);
        assertThat(window.usual()).isGreaterThan(0);
        assertThat(window.surprise()).isGreaterThan(0).isLessThan(0.05);
        assertThat(window.isUnusual()).isTrue();
        assertThat(window.habit()).isPresent();
    }

    @Test
    void twoVoicesAreNeverUnusualAndThreeWhereManyAreUsualAreNot() {
        var quiet = new Play();
        complain(quiet, 2, NOON);
        assertThat(window(quiet, Signal.COMPLAINT).isUnusual()).isFalse();

        var busy = new Play();
        for (var n = 0; n < 400; n++) {
            busy.hear(Said.complaint(n).at(NOON.minus(Duration.ofDays(50)).plus(Duration.ofHours(3L * n))));
        }
        complain(busy, 3, NOON);
        assertThat(window(busy, Signal.COMPLAINT).isUnusual()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8, 1, true", "8, 4, false", "3, 2, false", "5, 0, true", "4, 0, false", "19, 10, false", "30, 10, true"
    })
    void twiceAsManyAreDoubledWhenItIsNoChance(int count, int before, boolean doubled) {
        var play = new Play();
        complain(play, 1, NOON);

        assertThat(window(play, Signal.COMPLAINT).isDoubled(count, before)).isEqualTo(doubled);
    }

    @Test
    void fiveOfWhichMostAreBadWhereMostWasPraiseMakeNegativity() {
        // given weeks of praise
        var play = new Play();
        for (var n = 0; n < 60; n++) {
            play.hear(praise(n, NOON.minus(Duration.ofDays(50)).plus(Duration.ofHours(19L * n))));
        }

        complain(play, 4, NOON);
        assertThat(added(play, "negativity")).as("four are too few to tell").isZero();

        complain(play, 6, NOON.plusSeconds(2_000));
        assertThat(added(play, "negativity")).isEqualTo(1);
        assertThat(observed(play, "negativity")).isEqualTo(1);
    }

    @Test
    void whereMostTalkIsBadAnywayMoreOfItIsNoNegativity() {
        var play = new Play();
        for (var n = 0; n < 60; n++) {
            play.hear(
                    Said.complaint(5_000 + n).at(NOON.minus(Duration.ofDays(50)).plus(Duration.ofHours(19L * n))));
        }

        complain(play, 10, NOON);

        assertThat(added(play, "negativity")).isZero();
    }

    @Test
    void halfPraiseDuringTheWindowIsNoNegativity() {
        var play = new Play();
        complain(play, 4, NOON);
        for (var n = 0; n < 6; n++) {
            play.hear(praise(n, NOON.plusSeconds(1_500 + n)));
        }

        assertThat(added(play, "negativity")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"499, 0", "500, 0.5", "4999, 0.5", "5000, 1"})
    void theLoudestVoiceWeighsByItsFollowers(long followers, double added) {
        var play = new Play();
        complain(play, 2, NOON);
        play.hear(Said.complaint(70).followedBy(followers).at(NOON.plusSeconds(900)));
        complain(play, 3, NOON.plusSeconds(1_800));

        assertThat(added(play, "reach")).isEqualTo(added);
    }

    @Test
    void whatDoublesTwiceInARowHasVelocity() {
        var play = new Play();
        complain(play, 6, NOON.minus(Duration.ofHours(5)));
        complain(play, 20, NOON);

        assertThat(added(play, "velocity")).isEqualTo(1);

        var once = new Play();
        complain(once, 4, NOON.minus(Duration.ofHours(8)));
        complain(once, 5, NOON.minus(Duration.ofHours(5)));
        complain(once, 20, NOON);
        assertThat(added(once, "velocity")).isZero();
    }

    @Test
    void criticismTakenDownRaisesTheLevelWhenTwoSaySo() {
        var play = new Play();
        for (var n = 0; n < 3; n++) {
            complain(play, 1, NOON.plusSeconds(300L * n));
        }
        assertThat(play.incident().level()).isEqualTo(Level.VIGILANCE);
        play.hear(takedown(1));
        var one = play.incident().level();

        play.hear(takedown(2));

        assertThat(one).isEqualTo(Level.VIGILANCE);
        assertThat(added(play, "takedown")).isEqualTo(1);
        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
    }

    @Test
    void whatASeasonOfGoodRatingsLosesByAThirdOfAStarCounts() {
        assertThat(rated(5, 1)).isEqualTo(1);
        assertThat(rated(5, 4.4)).as("a dip of less than 0.3").isZero();
        assertThat(rated(4, 1)).as("four ratings are too few").isZero();
    }

    private static double rated(int bad, double stars) {
        var play = new Play();
        for (var n = 0; n < 40; n++) {
            play.hear(praise(n, NOON.minus(Duration.ofDays(50 - n))).stars(4.8));
        }
        for (var n = 0; n < bad; n++) {
            play.hear(Said.complaint(900 + n).stars(stars).at(NOON.plus(Duration.ofMinutes(30L * n))));
        }
        return added(play, "rating");
    }

    private static Window window(Play play, Signal topic) {
        var pulse = play.watched().pulse();
        assertThat(Pulse.WINDOW).isEqualTo(Duration.ofHours(6));
        return new Window(pulse, topic, EPOCH, pulse.clock());
    }

    private static double added(Play play, String indicator) {
        return part(play, indicator).added();
    }

    private static double observed(Play play, String indicator) {
        return part(play, indicator).observed();
    }

    private static Assessment.Part part(Play play, String indicator) {
        var pulse = play.watched().pulse();
        return new Assessor(Some.business().thresholds())
                .assess(pulse, Family.SERVICE, EPOCH, pulse.clock()).assessment().parts().stream()
                        .filter(part -> part.indicator().equals(indicator))
                        .findFirst()
                        .orElseThrow();
    }

    private static void complain(Play play, int voices, Instant from) {
        for (var n = 0; n < voices; n++) {
            var at = from.plusSeconds(60L * n);
            play.hear(Said.complaint((int) (at.getEpochSecond() % 100_000_000)).at(at));
        }
    }

    private static Said praise(int n, Instant at) {
        return Said.that("Très bon pain numéro " + n * 7_919 + " et bel accueil " + n * 104_729)
                .by("content" + n)
                .sign(Signal.PRAISE)
                .feeling(0.9)
                .at(at);
    }

    private static Said ill(int n, Instant at) {
        return Said.that("Malade toute la nuit numéro " + n * 7_919)
                .by("malade" + n)
                .sign(Signal.SAFETY)
                .at(at);
    }

    private static Said takedown(int n) {
        return Said.that("Mon avis numéro " + n * 7_919 + " a disparu de leur page " + n * 104_729 + " sans un mot")
                .by("efface" + n)
                .sign(Signal.TAKEDOWN)
                .at(NOON.plusSeconds(1_000 + n));
    }
}
