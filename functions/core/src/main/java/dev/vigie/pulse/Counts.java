package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many in each slot of time, for the last so many slots.
 *
 * @param slot length of a slot in seconds
 * @param most how many slots are kept
 * @param first number of the oldest slot since 1970
 * @param values from the oldest slot on
 */
@SuppressWarnings("ArrayRecordComponent") // A list of boxes would be copied at each of 200,000 mentions a second.
public record Counts(int slot, int most, long first, int[] values) {

    /** Every 5 minutes of the last 12 hours: the window of 6 hours and the one before it. */
    public static Counts fine() {
        return new Counts(300, 144, 0, new int[0]);
    }

    /** Every hour of the last three days: the curve that people are shown. */
    public static Counts hourly() {
        return new Counts(3_600, 72, 0, new int[0]);
    }

    /** Slot, most and first in figures, then each count in as few characters as it needs. */
    @JsonValue
    String written() {
        var text = new StringBuilder()
                .append(slot)
                .append(' ')
                .append(most)
                .append(' ')
                .append(first)
                .append(' ');
        for (var value : values) {
            Digits.append(text, value);
        }
        return text.toString();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Counts read(String text) {
        var parts = text.split(" ", 4);
        return new Counts(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Long.parseLong(parts[2]),
                Digits.read(parts[3]));
    }

    /** One more at this time; one older than all slots that are kept changes nothing. */
    public Counts plusOne(Instant time) {
        var number = number(time);
        var begun = values.length == 0 ? number : first;
        var end = Math.max(values.length == 0 ? number : last(), number);
        if (number <= end - most) {
            return this;
        }
        var from = Math.max(Math.min(begun, number), end - most + 1);
        var longer = new int[(int) (end - from + 1)];
        var kept = Math.max(from, begun);
        if (values.length > 0 && kept <= last()) {
            System.arraycopy(values, (int) (kept - begun), longer, (int) (kept - from), (int) (last() - kept + 1));
        }
        longer[(int) (number - from)]++;
        return new Counts(slot, most, from, longer);
    }

    /** How many after {@code from} and up to {@code to}, to the slot. */
    public int between(Instant from, Instant to) {
        var start = Math.max(first, number(from) + 1);
        var end = Math.min(last(), number(to));
        var sum = 0;
        for (var number = start; number <= end; number++) {
            sum += values[(int) (number - first)];
        }
        return sum;
    }

    /** How many within this time before now. */
    public int within(Duration window, Instant now) {
        return between(now.minus(window), now);
    }

    /** The count of the slot that holds this time. */
    public int at(Instant time) {
        var place = number(time) - first;
        return place < 0 || place >= values.length ? 0 : values[(int) place];
    }

    long number(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), slot);
    }

    private long last() {
        return first + values.length - 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counts counts
                && slot == counts.slot
                && most == counts.most
                && first == counts.first
                && Arrays.equals(values, counts.values);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(first) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "from " + first + " by " + slot + " s: " + Arrays.toString(values);
    }
}
