package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.vigie.pulse.Habit.Mean;
import java.time.Duration;
import java.time.Instant;

/**
 * Friendly voices, and how many are usual in a quarter of a day: judged by the same chances as bad talk.
 *
 * @param curve by the hour of the last three days
 * @param until number of the first quarter of a day since 1970 that was not learned
 * @param usual in a quarter, over four weeks
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Praise(Counts curve, long until, Mean usual, Dispersion dispersion) {
    private static final Duration QUARTER = Duration.ofHours(6);
    private static final int FOUR_WEEKS = 112;
    private static final int A_WEEK = 28;
    /** A quarter is learned when it is three days old, so that a burst is never its own habit. */
    private static final int OLD = 12;

    static Praise from(Instant since) {
        return new Praise(Counts.hourly(), quarter(since) + 1, new Mean(Habit.FLOOR, 1), Dispersion.UNKNOWN);
    }

    /** How many in the quarter of a day that ends now, to the hour. */
    public int count(Instant now) {
        return curve.within(QUARTER, now);
    }

    /** The chance of so many on an ordinary day; nobody knows before a week. */
    public double surprise(Instant now) {
        if (usual.weight() < A_WEEK) {
            return 1;
        }
        var expected = Math.max(Habit.FLOOR, usual.value());
        var doubt = 4 / usual.weight();
        return NegativeBinomial.tail(
                count(now), expected, dispersion.atMost() * expected + doubt * expected * expected);
    }

    Praise heard(Instant now) {
        return new Praise(curve.plusOne(now), until, usual, dispersion);
    }

    /** Learns the quarters that are three days old by now. */
    Praise learning(Instant now) {
        var end = quarter(now) - OLD + 1;
        if (end <= until) {
            return this;
        }
        var known = usual;
        var varied = dispersion;
        for (var next = Math.max(until, end - FOUR_WEEKS); next < end; next++) {
            var start = Instant.ofEpochSecond(next * QUARTER.toSeconds() - 1);
            var heard = curve.between(start, start.plus(QUARTER));
            varied = varied.with(heard, Math.max(Habit.FLOOR, known.value()));
            known = known.with(Math.min(heard, 2 * known.value() + 3), FOUR_WEEKS);
        }
        return new Praise(curve, end, known, varied);
    }

    private static long quarter(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), QUARTER.toSeconds());
    }
}
