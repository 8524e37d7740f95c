package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * What one day taught the {@link Detector}.
 *
 * @param number days since 1970
 * @param rows slots that were heard
 * @param alarms that were given
 * @param total of all slots
 * @param hour how the counts of an hour, taken at each slot, were spread
 * @param three the same of three hours
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Day(long number, int rows, int alarms, double total, Sums hour, Sums three) {
    static Day starting(long number) {
        return new Day(number, 0, 0, 0, Sums.NONE, Sums.NONE);
    }

    Day with(double count, double inHour, double inThree) {
        return new Day(number, rows + 1, alarms, total + count, hour.with(inHour), three.with(inThree));
    }

    Day alarmed() {
        return new Day(number, rows, alarms + 1, total, hour, three);
    }

    Day plus(Day other) {
        return new Day(
                number,
                rows + other.rows,
                alarms + other.alarms,
                total + other.total,
                hour.plus(other.hour),
                three.plus(other.three));
    }

    /** The mean count of a slot. */
    double level() {
        return rows == 0 ? 0 : total / rows;
    }

    /** The sum of values and of their squares. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Sums(double values, double squares) {
        static final Sums NONE = new Sums(0, 0);

        Sums with(double value) {
            return new Sums(values + value, squares + value * value);
        }

        Sums plus(Sums other) {
            return new Sums(values + other.values, squares + other.squares);
        }

        double variance(int rows) {
            var mean = values / Math.max(1, rows);
            return Math.max(0, squares / Math.max(1, rows) - mean * mean);
        }
    }
}
