package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What is usual for a business: bad stories by hour of the week, their share of all talk, and its average rating.
 *
 * <p>An hour is learned only when it is three days old, so that a burst never becomes its own habit, and a loud hour
 * teaches at most twice what was usual and three more.
 *
 * @param from number of the first hour since 1970 that was learned, {@code until} of the first one that was not
 * @param usual bad stories by hour of the week, averaged over up to eight weeks
 * @param share bad stories among all stories
 * @param rating of all reviews
 * @param dispersion how much more bad stories vary from quarter to quarter of a day than chance alone would
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Habit(long from, long until, List<Double> usual, Mean share, Mean rating, Dispersion dispersion) {
    /** Whatever the habit, so many bad stories are expected in 6 hours at least. */
    public static final double FLOOR = 0.1;

    private static final int WEEK = 168;
    private static final int DAY = 24;
    private static final int QUARTER = 6;
    private static final int BEGUN = 48;
    private static final int MOST_WEEKS = 8;
    private static final double FLOOR_PER_HOUR = FLOOR / 6;
    /** The same hour of any day counts as much as four weeks of one hour of the week, all hours as much as four days. */
    private static final double SHRINKAGE = 4;
    /** A habit is never known better than to a tenth. */
    private static final double LEAST_DOUBT = 0.01;
    /** So many hours of nothing are supposed before the first one. */
    private static final int SUPPOSED = 2;

    public Habit {
        usual = List.copyOf(usual);
        // One that an older Vigie wrote has none.
        dispersion = Objects.requireNonNullElse(dispersion, Dispersion.UNKNOWN);
    }

    /** Nothing known; hours from now on will be learned. */
    public static Habit from(Instant since) {
        var hour = hour(since);
        return new Habit(
                hour, hour, Collections.nCopies(WEEK, 0.0), new Mean(0.5, 4), new Mean(0, 0), Dispersion.UNKNOWN);
    }

    /** How many bad stories are usual within this time before now. */
    public double expected(Duration window, Instant now) {
        var end = now.getEpochSecond() / 3600.0;
        return expected(end - window.toSeconds() / 3600.0, end);
    }

    /**
     * The variance of a count of which so many are expected: more than chance alone, and what is not known yet of the
     * habit itself.
     */
    double variance(double expected) {
        var days = (until - from) / 24.0;
        var doubt = LEAST_DOUBT + 1 / (1 + days);
        return dispersion.atMost() * expected + doubt * expected * expected;
    }

    private double expected(double start, double end) {
        var mean = mean();
        var expected = 0.0;
        for (var hour = (long) Math.floor(start); hour < end; hour++) {
            expected += at(hour, mean) * (Math.min(end, hour + 1.0) - Math.max(start, hour));
        }
        return Math.max(FLOOR * (end - start) / 6, expected);
    }

    private static int heard(Counts curve, long hour) {
        var heard = 0;
        for (var next = hour; next < hour + QUARTER; next++) {
            heard += curve.at(Instant.ofEpochSecond(next * 3600));
        }
        return heard;
    }

    /**
     * What the last three days tell before anything is learned: bad stories within this time, going by the curve up to
     * the window itself, and by two hours of the least that is expected.
     */
    double hinted(Counts curve, Duration window, Instant since, Instant now) {
        var end = now.minus(window);
        var start = end.minus(Duration.ofHours(66)).isBefore(since) ? since : end.minus(Duration.ofHours(66));
        if (!start.isBefore(end)) {
            return 0;
        }
        var hours = Duration.between(start, end).toSeconds() / 3600.0;
        var perHour = (curve.between(start, end) + SUPPOSED * FLOOR_PER_HOUR) / (hours + SUPPOSED);
        return perHour * window.toSeconds() / 3600.0;
    }

    /** Learns the hours of the curve that are three days old by now. */
    Habit learning(Counts curve, Instant now) {
        var end = hour(now) - 71;
        if (end <= until) {
            return this;
        }
        // A business that was silent for a year is begun anew.
        if (end - until > 52 * WEEK) {
            return new Habit(end, end, Collections.nCopies(WEEK, 0.0), share, rating, dispersion);
        }
        var learned = new ArrayList<>(usual);
        var varied = dispersion;
        for (var hour = until; hour < end; hour++) {
            if (hour % QUARTER == 0 && hour > from + BEGUN) {
                varied = varied.with(heard(curve, hour), expected(hour, hour + QUARTER));
            }
            var place = Math.floorMod(hour, WEEK);
            var known = learned.get(place);
            var heard = Math.min(curve.at(Instant.ofEpochSecond(hour * 3600)), 2 * known + 3);
            learned.set(place, rounded(known + (heard - known) / Math.min(MOST_WEEKS, weeks(hour) + 1)));
        }
        return new Habit(from, end, learned, share, rating, varied);
    }

    Habit hearing(boolean bad, double stars) {
        var stated = stars < 0 ? rating : rating.with(stars, 50);
        return new Habit(from, until, usual, share.with(bad ? 1 : 0, 200), stated, dispersion);
    }

    private double at(long hour, double mean) {
        var place = Math.floorMod(hour, WEEK);
        var weeks = Math.min(MOST_WEEKS, weeksHeardAt(place));
        return (weeks * usual.get(place) + SHRINKAGE * onAnyDay(place % DAY, mean)) / (weeks + SHRINKAGE);
    }

    /** What is usual at this hour of any day. */
    private double onAnyDay(int hour, double mean) {
        var heard = 0L;
        var sum = 0.0;
        for (var place = hour; place < WEEK; place += DAY) {
            var weeks = Math.min(MOST_WEEKS, weeksHeardAt(place));
            heard += weeks;
            sum += weeks * usual.get(place);
        }
        return (sum + SHRINKAGE * mean) / (heard + SHRINKAGE);
    }

    /** Bad stories in an hour, whichever; begun from two days of the least that is expected. */
    private double mean() {
        var heard = Math.min(MOST_WEEKS * WEEK, until - from);
        var sum = 0.0;
        for (var place = 0; place < WEEK; place++) {
            sum += usual.get(place);
        }
        var perHour = heard == 0 ? 0 : sum / Math.min(WEEK, heard);
        return (perHour * heard + BEGUN * FLOOR_PER_HOUR) / (heard + BEGUN);
    }

    private long weeks(long hour) {
        return (hour - from) / WEEK;
    }

    /** How often this hour of the week has been learned. */
    private long weeksHeardAt(int place) {
        var heard = until - from;
        var phase = Math.floorMod(place - from, WEEK);
        return heard <= phase ? 0 : (heard - phase - 1) / WEEK + 1;
    }

    private static long hour(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), 3600);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /**
     * A mean that forgets.
     *
     * @param weight how many values it stands for
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Mean(double value, double weight) {
        Mean with(double next, double mostWeight) {
            var held = Math.min(weight, mostWeight - 1);
            return new Mean(Math.round((value * held + next) / (held + 1) * 10_000) / 10_000.0, held + 1);
        }
    }
}
