package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How many in each slot of time, for the last so many slots.
 *
 * @param slot length of a slot in seconds
 * @param most how many slots are kept
 * @param first number of the oldest slot since 1970
 * @param values from the oldest slot on
 */
public record Counts(int slot, int most, long first, List<Integer> values) {
    public Counts {
        values = List.copyOf(values);
    }

    /** Every 5 minutes of the last 12 hours: the window of 6 hours and the one before it. */
    public static Counts fine() {
        return new Counts(300, 144, 0, List.of());
    }

    /** Every hour of the last three days: the curve that people are shown. */
    public static Counts hourly() {
        return new Counts(3_600, 72, 0, List.of());
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
        values.forEach(value -> Digits.append(text, value));
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
        var begun = values.isEmpty() ? new Counts(slot, most, number, List.of(0)) : this;
        if (number <= begun.last() - most) {
            return begun;
        }
        var longer = new ArrayList<>(begun.values());
        var from = begun.first();
        while (number < from) {
            longer.addFirst(0);
            from--;
        }
        while (from + longer.size() <= number) {
            longer.add(0);
        }
        longer.set((int) (number - from), longer.get((int) (number - from)) + 1);
        var surplus = Math.max(0, longer.size() - most);
        return new Counts(slot, most, from + surplus, longer.subList(surplus, longer.size()));
    }

    /** How many after {@code from} and up to {@code to}, to the slot. */
    public int between(Instant from, Instant to) {
        var start = Math.max(first, number(from) + 1);
        var end = Math.min(last(), number(to));
        var sum = 0;
        for (var number = start; number <= end; number++) {
            sum += values.get((int) (number - first));
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
        return place < 0 || place >= values.size() ? 0 : values.get((int) place);
    }

    long number(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), slot);
    }

    private long last() {
        return first + values.size() - 1;
    }
}
