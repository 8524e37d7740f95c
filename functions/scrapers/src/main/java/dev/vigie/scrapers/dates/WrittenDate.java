package dev.vigie.scrapers.dates;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

    private WrittenDate() {}

    /** The moment that is meant; a date without a zone is taken in the given one, a date without a time at midnight. */
    public static Optional<Instant> read(String text, ZoneId zone) {
        var usual = UsualDate.read(text.strip());
        return usual.isPresent() ? usual : unusual(text, zone);
    }

    private static Optional<Instant> unusual(String text, ZoneId zone) {
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

    /**
     * The moment that is meant, also when it is told from now: {@code il y a 40 min}, {@code yesterday}, {@code 3 mars}.
     *
     * @param now the moment it was read at
     */
    public static Optional<Instant> read(String text, ZoneId zone, Instant now) {
        var plain = plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        var at = now.atZone(zone);
        return RelativeDate.ago(plain, at)
                .map(ZonedDateTime::toInstant)
                .or(() -> read(text, zone))
                .or(() -> RelativeDate.read(plain, at).map(ZonedDateTime::toInstant));
    }

    private static Optional<Instant> moment(String plain, ZoneId zone) {
        var time = ClockTime.in(plain);
        if (time.isEmpty()) {
            return DayReader.read(plain).map(day -> day.atStartOfDay(zone).toInstant());
        }
        var clock = time.get();
        var rest = plain.substring(clock.end());
        var written = WrittenZone.in(rest);
        var around = plain.substring(0, clock.start()) + " " + rest.substring(written.end());
        return DayReader.read(around)
                .map(day -> (clock.nextDay() ? day.plusDays(1) : day)
                        .atTime(clock.time())
                        .atZone(written.zone().orElse(zone))
                        .toInstant());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
