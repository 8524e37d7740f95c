package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How talk goes up and down with the hour of the day, averaged over about three days.
 *
 * @param rates mean count of a slot, by hour of the day
 * @param weights how many slots each rate stands for
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Rhythm(List<Float> rates, List<Integer> weights) {
    static final Rhythm UNKNOWN = new Rhythm(Collections.nCopies(24, 0f), Collections.nCopies(24, 0));

    /** Slots of an hour of the day in three days; from two days to a week does equally well. */
    private static final int MOST = 36;

    /** The level of the whole day counts as much as one day's hour. */
    private static final int SHRINKAGE = 12;

    Rhythm {
        rates = List.copyOf(rates);
        weights = List.copyOf(weights);
    }

    double expected(int hour, double level) {
        var weight = weights.get(hour);
        return (rates.get(hour) * weight + level * SHRINKAGE) / (weight + SHRINKAGE);
    }

    Rhythm with(int hour, double count) {
        var heavier = Math.min(MOST, weights.get(hour) + 1);
        var learned = new ArrayList<>(rates);
        var rate = rates.get(hour);
        learned.set(hour, (float) (rate + (count - rate) / heavier));
        if (heavier == weights.get(hour)) {
            return new Rhythm(learned, weights);
        }
        var known = new ArrayList<>(weights);
        known.set(hour, heavier);
        return new Rhythm(learned, known);
    }
}
