package dev.vigie.pulse;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.score.Signal;
import dev.vigie.story.Nature;
import dev.vigie.story.Story;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HabitTest {
    private static final Duration WINDOW = Pulse.WINDOW;

    @Test
    void nothingIsKnownAtFirstButTheFloor() {
        assertThat(Habit.from(NOON).expected(WINDOW, NOON)).isCloseTo(Habit.FLOOR, within(1e-9));
    }

    @Test
    void aSteadyTalkBecomesTheHabit() {
        var pulse = talkingEvery(Duration.ofHours(1), Duration.ofDays(56));

        var expected = pulse.habit().expected(WINDOW, pulse.clock());

        assertThat(expected).isBetween(5.0, 6.5);
    }

    @Test
    void aHabitKnowsItsHourOfTheWeek() {
        var pulse = Pulse.starting(Some.FOURNIL, NOON);
        var n = 0;
        for (var week = 0; week < 8; week++) {
            for (var k = 0; k < 6; k++) {
                pulse = told(pulse, NOON.plus(Duration.ofDays(7L * week)).plusSeconds(600L * k), n++);
            }
        }
        pulse = pulse.at(NOON.plus(Duration.ofDays(56)));

        var thisHour = pulse.habit()
                .expected(Duration.ofHours(1), NOON.plus(Duration.ofDays(56)).plusSeconds(3600));
        var tomorrow = pulse.habit()
                .expected(Duration.ofHours(1), NOON.plus(Duration.ofDays(57)).plusSeconds(3600));

        assertThat(thisHour).isGreaterThan(2);
        assertThat(tomorrow).isLessThan(thisHour / 5);
    }

    @Test
    void aBurstDoesNotBecomeItsOwnHabit() {
        var pulse = Pulse.starting(Some.FOURNIL, NOON.minus(Duration.ofDays(60)));
        for (var n = 0; n < 200; n++) {
            pulse = told(pulse, NOON.plusSeconds(60L * n), n);
        }

        assertThat(pulse.habit().expected(WINDOW, pulse.clock())).isLessThan(0.2);
        var later = pulse.at(NOON.plus(Duration.ofDays(30)));
        assertThat(later.habit().expected(WINDOW, later.clock())).isLessThan(1.5);
    }

    @Test
    void whatComesInClumpsIsLessSurprising() {
        var even = talkingEvery(Duration.ofHours(12), Duration.ofDays(90));
        var clumps = Pulse.starting(Some.FOURNIL, NOON);
        for (var n = 0; n < 180; n++) {
            clumps = told(clumps, NOON.plus(Duration.ofDays(2L * (n / 4))).plusSeconds(300L * (n % 4)), n);
        }

        assertThat(clumps.habit().dispersion().value()).isGreaterThan(2);
        assertThat(even.habit().dispersion().value()).isLessThan(1.5);
        assertThat(clumps.surprise(5, clumps.clock())).isGreaterThan(20 * even.surprise(5, even.clock()));
    }

    @Test
    void nobodyKnowsWhatIsUsualBeforeTwoWindows() {
        var pulse = Pulse.starting(Some.FOURNIL, NOON);

        assertThat(pulse.surprise(20, NOON.plus(Duration.ofHours(11)))).isEqualTo(1);
        assertThat(pulse.surprise(20, NOON.plus(Duration.ofHours(12)))).isLessThan(5e-6);
    }

    @Test
    void theFirstFourWeeksAreForLearning() {
        var pulse = Pulse.starting(Some.FOURNIL, NOON);

        assertThat(pulse.isLearning(NOON.plus(Duration.ofDays(27)))).isTrue();
        assertThat(pulse.isLearning(NOON.plus(Duration.ofDays(28)))).isFalse();
    }

    private static Pulse talkingEvery(Duration gap, Duration length) {
        var pulse = Pulse.starting(Some.FOURNIL, NOON);
        var n = 0;
        for (var time = NOON; time.isBefore(NOON.plus(length)); time = time.plus(gap)) {
            pulse = told(pulse, time, n++);
        }
        return pulse;
    }

    private static Pulse told(Pulse pulse, Instant time, int n) {
        var scored = Said.complaint(n).at(time).scored();
        return pulse.at(time).with(Story.of(scored, Nature.BAD, Signal.COMPLAINT));
    }
}
