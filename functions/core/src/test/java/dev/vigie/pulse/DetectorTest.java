package dev.vigie.pulse;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DetectorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DAY = 288;

    @ParameterizedTest
    @ValueSource(doubles = {0.0005, 0.007, 0.1, 3, 500, 20_000})
    void aBurstIsAnAlarmWhateverIsUsualAndOrdinaryWeeksAreAlmostNone(double usual) {
        var chance = new Random(7);
        IntToDoubleFunction ordinary = _ -> poisson(usual, chance);

        var month = Heard.of(ordinary, 28 * DAY);
        var burst = month.then(usual * 40 + 3).then(usual * 40 + 3);

        assertThat(month.alarms()).isLessThanOrEqualTo(1);
        assertThat(burst.alarms()).isEqualTo(month.alarms() + 1);
    }

    @Test
    void theDailyWaveIsUsual() {
        IntToDoubleFunction wave = row -> Math.round(60 + 55 * Math.sin(2 * Math.PI * row / DAY));

        assertThat(Heard.of(wave, 20 * DAY).alarms()).isZero();
    }

    @Test
    void theSameCountIsMoreUnusualAtNightThanAtNoon() {
        IntToDoubleFunction wave = row -> Math.round(60 - 55 * Math.cos(2 * Math.PI * row / DAY));
        var night = Heard.of(wave, 20 * DAY).then(120).detector().judgement();
        var noon = Heard.of(wave, 20 * DAY + DAY / 2).then(120).detector().judgement();

        assertThat(night.usual()).isLessThan(noon.usual() / 5);
        assertThat(night.heard()).isLessThan(noon.heard());
    }

    @Test
    void slowGrowthIsNoAlarmAndANewLevelIsOneAtMostAWeek() {
        var chance = new Random(3);
        IntToDoubleFunction growth = row -> poisson(10 + row / 1200.0, chance);
        IntToDoubleFunction shift = row -> poisson(row < 20 * DAY ? 10 : 60, chance);

        assertThat(Heard.of(growth, 40 * DAY).alarms()).isZero();
        assertThat(Heard.of(shift, 40 * DAY).alarms()).isBetween(1, 3);
    }

    @Test
    void missingRowsAreNotSilence() {
        var chance = new Random(5);
        var heard = Heard.of(_ -> poisson(40, chance), 10 * DAY);

        var after = heard.skipping(3 * DAY).and(_ -> poisson(40, chance), 3 * DAY);

        assertThat(after.alarms()).isZero();
        assertThat(after.detector().judgement().usual()).isBetween(400.0, 560.0);
    }

    @Test
    void anAlarmIsGivenOnceADayAndEachRaisesTheBar() {
        var quiet = Heard.of(_ -> 1, 15 * DAY);

        var first = quiet.then(60);
        var stillLoud = first.and(_ -> 40, 12);

        assertThat(first.detector().judgement().score()).isLessThan(Detector.ALARM);
        assertThat(stillLoud.alarms()).isEqualTo(1);
    }

    @Test
    void theFirstDayIsOnlyListenedTo() {
        var first = Heard.of(_ -> 1, DAY - 1).then(500);

        assertThat(first.alarms()).isZero();
    }

    @Test
    void silenceIsLearnedTheSameWhetherToldAtOnceOrSlotBySlot() {
        var heard = Heard.of(_ -> 2, 3 * DAY);
        var later = heard.time().plus(Duration.ofHours(30));

        var atOnce = heard.detector().quiet(later);
        var stepwise = heard.detector();
        for (var time = heard.time(); !time.isAfter(later); time = time.plus(Duration.ofMinutes(5))) {
            stepwise = stepwise.quiet(time);
        }

        assertThat(atOnce).isEqualTo(stepwise);
    }

    @Test
    void yearsOfSilenceAreForgottenToTwoWeeks() {
        var heard = Heard.of(_ -> 200, 3 * DAY);

        var judgement = heard.detector()
                .quiet(heard.time().plus(Duration.ofDays(3_000)))
                .judgement();

        assertThat(judgement.usual()).isZero();
    }

    @Test
    void theStateStaysUnderFourKilobytesAtThousandsAMinute() {
        var chance = new Random(1);
        var detector = Heard.of(_ -> poisson(40_000, chance), 40 * DAY).detector();

        var json = JSON.writeValueAsString(detector);

        assertThat(json.length()).isLessThan(4_000);
        assertThat(JSON.readValue(json, Detector.class)).isEqualTo(detector);
    }

    @Property(tries = 200)
    void aScoreIsBetweenNoughtAndOne(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double value, @ForAll @IntRange(max = 2_000_000) int minutes) {
        var heard = Heard.of(_ -> 5, 2 * DAY);

        var after = heard.detector().heard(heard.time().plus(Duration.ofMinutes(minutes)), value);

        assertThat(after.judgement().score()).isBetween(0.0, 1.0);
    }

    @Test
    void aCountOlderThanTheNewestChangesNothing() {
        var heard = Heard.of(_ -> 5, DAY).detector();

        assertThat(heard.heard(NOON, 500)).isEqualTo(heard);
    }

    private static double poisson(double mean, Random chance) {
        if (mean > 50) {
            return Math.max(0, Math.round(mean + Math.sqrt(mean) * chance.nextGaussian()));
        }
        var product = chance.nextDouble();
        var count = 0;
        for (var floor = Math.exp(-mean); product > floor; count++) {
            product *= chance.nextDouble();
        }
        return count;
    }

    /** A detector at work on rows of five minutes. */
    private record Heard(Detector detector, Instant time, int alarms) {
        static Heard of(IntToDoubleFunction counts, int rows) {
            return new Heard(Detector.starting(NOON), NOON, 0).and(counts, rows);
        }

        Heard and(IntToDoubleFunction counts, int rows) {
            var heard = this;
            for (var row = 0; row < rows; row++) {
                heard = heard.then(counts.applyAsDouble(row));
            }
            return heard;
        }

        Heard then(double count) {
            var after = detector.heard(time, count);
            var more = after.judgement().isAlarm() ? 1 : 0;
            return new Heard(after.judged(), time.plusSeconds(300), alarms + more);
        }

        Heard skipping(int rows) {
            return new Heard(detector, time.plusSeconds(300L * rows), alarms);
        }
    }
}
