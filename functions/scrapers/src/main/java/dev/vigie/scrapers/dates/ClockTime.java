package dev.vigie.scrapers.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day within a text in lower case: {@code 14:05:09.5}, {@code 14h05}, {@code 2.05 pm}, {@code noon}.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param nextDay whether it was written as 24:00
 */
record ClockTime(LocalTime time, int start, int end, boolean nextDay) {
    private static final String HALF = "\\s*([ap])\\.?m\\b\\.?";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:+-])(\\d{1,2})(?::|\\s?h\\s?)(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?(?![\\d:])(?:" + HALF
                    + ")?");
    private static final Pattern DOTTED = Pattern.compile("(?<![\\d:.])(\\d{1,2})\\.(\\d{2})()()" + HALF);
    private static final Pattern HOUR = Pattern.compile("(?<![\\d:.])(\\d{1,2})()()()" + HALF);
    private static final Pattern FRENCH_HOUR = Pattern.compile("(?<![\\d:.])(\\d{1,2})()()()\\s?(?:h|heures?)\\b()");
    private static final Pattern NOON = Pattern.compile("\\b(noon|midi|midnight|minuit)\\b");

    static Optional<ClockTime> in(String text) {
        for (var pattern : new Pattern[] {TIME, DOTTED, HOUR, FRENCH_HOUR}) {
            var found = pattern.matcher(text);
            if (found.find()) {
                return Optional.of(of(
                        number(found.group(1)),
                        number(found.group(2)),
                        number(found.group(3)),
                        nanos(found.group(4)),
                        found.group(5),
                        found.start(),
                        found.end()));
            }
        }
        var noon = NOON.matcher(text);
        return noon.find()
                ? Optional.of(new ClockTime(
                        LocalTime.of(noon.group(1).matches("noon|midi") ? 12 : 0, 0), noon.start(), noon.end(), false))
                : Optional.empty();
    }

    private static ClockTime of(
            int hour, int minute, int second, int nanos, @Nullable String half, int start, int end) {
        if (hour > 24) {
            throw new DateTimeException("no hour " + hour);
        }
        var full = half == null || half.isEmpty() || hour > 12 ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        var time = LocalTime.of(full % 24, minute, Math.min(59, second), nanos);
        return new ClockTime(time, start, end, full == 24);
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
    }
}
