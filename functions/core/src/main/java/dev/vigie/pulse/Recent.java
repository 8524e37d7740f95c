package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Collections;
import java.util.List;

/**
 * The slots of the last three hours.
 *
 * @param slot number of the newest slot since 1970
 * @param known which slots were heard, the newest in the lowest bit; of the others nothing is known
 * @param counts the newest first
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Recent(long slot, long known, List<Double> counts) {
    /** Length of a slot in seconds. */
    static final int SECONDS = 300;

    static final int HOUR = 12;
    static final int THREE_HOURS = 36;

    Recent {
        counts = List.copyOf(counts);
    }

    static Recent starting(long slot) {
        return new Recent(slot, 0, Collections.nCopies(THREE_HOURS, 0.0));
    }

    /** The same at a later slot; nothing is known of those between. */
    Recent at(long later) {
        var passed = later - slot;
        if (passed >= THREE_HOURS) {
            return starting(later);
        }
        var moved = new Double[THREE_HOURS];
        for (var place = 0; place < THREE_HOURS; place++) {
            moved[place] = place < passed ? 0.0 : counts.get((int) (place - passed));
        }
        return new Recent(later, known << passed & (1L << THREE_HOURS) - 1, List.of(moved));
    }

    /** The same with so many more in the newest slot. */
    Recent plus(double count) {
        var more = counts.toArray(Double[]::new);
        more[0] += count;
        return new Recent(slot, known | 1, List.of(more));
    }

    boolean isKnown() {
        return isKnown(0);
    }

    double newest() {
        return counts.getFirst();
    }

    double sum(int slots) {
        var sum = 0.0;
        for (var place = 0; place < slots; place++) {
            sum += counts.get(place);
        }
        return sum;
    }

    /** What was to be expected in those of the last slots that were heard. */
    double expected(int slots, Rhythm rhythm, double level) {
        var sum = 0.0;
        for (var place = 0; place < slots; place++) {
            if (isKnown(place)) {
                sum += rhythm.expected(hourOfDay(slot - place), level);
            }
        }
        return sum;
    }

    private boolean isKnown(int place) {
        return (known >> place & 1) == 1;
    }

    static int hourOfDay(long slot) {
        return Math.floorMod(Math.floorDiv(slot, HOUR), 24);
    }
}
