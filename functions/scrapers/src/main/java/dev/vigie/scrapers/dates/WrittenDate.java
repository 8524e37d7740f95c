package dev.vigie.scrapers.dates;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a date as people and programs write it: ISO 8601, RFC 822 and their dialects, English and French month names.
 *
 * <p>{@code Mon, 2 Jan 2006 15:04:05 -0700}, {@code 2006-01-02T15:04:05Z}, {@code jeu. 2 avril 2020 à 14h05}
 */
public final class WrittenDate {
    private static final int LONGEST = 100;
    private static final Pattern ISO_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}t.*");
    private static final Pattern ISO = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}t\\d{2}(:?\\d{2}){0,2}([.,]\\d+)?\\s*(z|utc|gmt)?\\s*([+-]\\d{2}:?(\\d{2})?)?z?");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:+-])(\\d{1,2})(?::|\\s?h\\s?)(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?(?![\\d:])(?:\\s*([ap])\\.?m\\b\\.?)?");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

    private WrittenDate() {}

    /** The moment that is meant; a date without a zone is taken in the given one, a date without a time at midnight. */
    public static Optional<Instant> read(String text, ZoneId zone) {
        var plain = plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            if (EPOCH.matcher(plain).matches()) {
                var number = Long.parseLong(plain);
                return Optional.of(plain.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
            }
            if (ISO_TIME.matcher(plain).matches()) {
                return ISO.matcher(plain).matches() ? moment(plain.replaceFirst("t", " "), zone) : Optional.empty();
            }
            return moment(plain, zone);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String plain, ZoneId zone) {
        var time = TIME.matcher(plain);
        if (!time.find()) {
            return DayReader.read(plain).map(day -> day.atStartOfDay(zone).toInstant());
        }
        var rest = plain.substring(time.end());
        var written = WrittenZone.in(rest);
        var around = plain.substring(0, time.start()) + " " + rest.substring(written.end());
        var hour = hour(Integer.parseInt(time.group(1)), time.group(5));
        var second = time.group(3) == null ? 0 : Math.min(59, Integer.parseInt(time.group(3)));
        var nanos = time.group(4) == null ? 0 : Integer.parseInt((time.group(4) + "00000000").substring(0, 9));
        var clock = LocalTime.of(hour % 24, Integer.parseInt(time.group(2)), second, nanos);
        return DayReader.read(around)
                .map(day -> nextDayAt24(day, hour)
                        .atTime(clock)
                        .atZone(written.zone().orElse(zone))
                        .toInstant());
    }

    private static int hour(int hour, @org.jspecify.annotations.Nullable String half) {
        if (hour > 24) {
            throw new DateTimeException("no hour " + hour);
        }
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.equals("p") ? 12 : 0);
    }

    private static LocalDate nextDayAt24(LocalDate day, int hour) {
        return hour == 24 ? day.plusDays(1) : day;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
