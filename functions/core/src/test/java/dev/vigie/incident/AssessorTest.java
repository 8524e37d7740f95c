package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.business.Business;
import dev.vigie.business.Channel;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Thresholds.Sensitivity;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {
    @ParameterizedTest
    @CsvSource({
        "BALANCED, 2, 0",
        "BALANCED, 3, 1",
        "BALANCED, 4, 1",
        "CALM, 3, 0",
        "CALM, 4, 1",
        "NERVOUS, 1, 0",
        "NERVOUS, 2, 1"
    })
    void soManyVoicesAtASmallShopMakeALevel(Sensitivity sensitivity, int voices, int level) {
        var play = new Play(business(sensitivity));

        complain(play, voices);

        var peak = play.watched().incidents().isEmpty()
                ? 0
                : play.incident().level().number();
        assertThat(peak).isEqualTo(level);
    }

    @Test
    void everyPartIsStoredWithWhatWasSeenAndWhatIsUsual() {
        var play = new Play();

        complain(play, 4);

        var parts = play.incident().assessment().parts();
        assertThat(parts)
                .extracting(Assessment.Part::indicator)
                .containsExactly(
                        "volume", "surge", "negativity", "flip", "rating", "reach", "velocity", "spread", "takedown");
        assertThat(parts.getFirst().observed()).isEqualTo(4);
        assertThat(parts.getFirst().usual()).contains(0.1);
        assertThat(parts.getFirst().added()).isEqualTo(1);
    }

    @Test
    void anAuthorWhomManyFollowWeighsBySizeOfTheirAudience() {
        assertThat(levelOf(Said.complaint(1).followedBy(400))).isZero();
        assertThat(levelOf(Said.complaint(1).followedBy(900)))
                .as("half a step alarms nobody")
                .isZero();
        assertThat(levelOf(Said.complaint(1).followedBy(20_000))).isEqualTo(1);
    }

    @Test
    void aTalkThatSpreadsOverPlacesIsWorseThanInOne() {
        var one = new Play();
        var three = new Play();
        var places = new Channel[] {Channel.REVIEW, Channel.FORUM, Channel.SOCIAL};

        for (var n = 0; n < 4; n++) {
            one.hear(Said.complaint(n).at(NOON.plus(Duration.ofMinutes(80L * n))));
            three.hear(Said.complaint(n).in(places[n % 3]).at(NOON.plus(Duration.ofMinutes(80L * n))));
        }

        assertThat(one.incident().level()).isEqualTo(Level.VIGILANCE);
        assertThat(three.incident().level()).isEqualTo(Level.ALERT);
    }

    @Test
    void twoPapersAreACrisisAndOneIsAnAlert() {
        var play = new Play();
        play.hear(article("https://un.example.com/a", "Hygiène : une boulangerie de Bordeaux mise en cause"));
        assertThat(play.incident().level()).isEqualTo(Level.ALERT);

        play.hear(article("https://deux.example.com/b", "Intoxications en série après un repas à Saint-Michel"));

        assertThat(play.incident().level()).isEqualTo(Level.CRISIS);
    }

    @Test
    void aPaperThatPraisesIsNoAlarm() {
        var play = new Play();

        play.hear(Said.that("Le meilleur pain de Bordeaux est au Fournil")
                .in(Channel.PRESS)
                .sign(Signal.PRAISE, Signal.MEDIA));

        assertThat(play.watched().incidents()).isEmpty();
    }

    @Test
    void fiveBadRatingsPullAGoodAverageDown() {
        var play = new Play();
        for (var n = 0; n < 40; n++) {
            play.hear(Said.that("Très bon pain numéro " + n * 7919)
                    .by("a" + n)
                    .stars(4.8)
                    .sign(Signal.PRAISE)
                    .at(NOON.minus(Duration.ofDays(50 - n))));
        }

        IntStream.range(0, 5)
                .forEach(n -> play.hear(Said.complaint(n).stars(1).at(NOON.plus(Duration.ofHours(12L * n)))));

        var rating = part(play, "rating");
        assertThat(rating.observed()).isLessThan(4.5);
        assertThat(rating.usual().orElseThrow()).isGreaterThan(4.7);
        assertThat(rating.added()).isEqualTo(1);
    }

    @Test
    void eightVoicesOfWhichHalfAreOfTheLastHourAreACrisis() {
        var play = new Play();

        complain(play, 8);

        assertThat(play.incident().level()).isEqualTo(Level.CRISIS);
    }

    @Test
    void theSameFiveAreNothingWhereTwentyAreUsual() {
        var play = new Play();
        for (var hour = 0; hour < 24 * 56; hour++) {
            for (var n = 0; n < 3; n++) {
                play.hear(Said.complaint(hour * 3 + n)
                        .at(NOON.minus(Duration.ofDays(56)).plus(Duration.ofMinutes(60L * hour + 20L * n))));
            }
        }
        var before = play.alerts().size();

        complain(play, 5);

        assertThat(play.alerts()).hasSize(before);
    }

    private static int levelOf(Said said) {
        var play = new Play().hear(said);
        return play.watched().incidents().isEmpty()
                ? 0
                : play.incident().level().number();
    }

    private static void complain(Play play, int voices) {
        IntStream.range(0, voices)
                .forEach(n -> play.hear(Said.complaint(90_000 + n).at(NOON.plusSeconds(300L * n))));
    }

    private static Said article(String url, String title) {
        return Said.that(title + ", selon nos informations")
                .on(url)
                .titled(title)
                .in(Channel.PRESS)
                .sign(Signal.COMPLAINT);
    }

    private static Assessment.Part part(Play play, String indicator) {
        return play.incident().assessment().parts().stream()
                .filter(part -> part.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static Business business(Sensitivity sensitivity) {
        var some = Some.business();
        return new Business(
                some.id(),
                some.name(),
                some.locale(),
                some.timezone(),
                some.watch(),
                some.sources(),
                some.team(),
                new Thresholds(sensitivity));
    }
}
