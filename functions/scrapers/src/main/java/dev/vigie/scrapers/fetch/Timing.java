package dev.vigie.scrapers.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a server says about when to come back. */
final class Timing {
    /** No server may send us away for longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

    private Timing() {}

    /** {@code Retry-After}, in seconds or as a date, at most a day away. */
    static Optional<Instant> retryAfter(Map<String, String> headers, Instant now) {
        return Optional.ofNullable(headers.get("retry-after")).flatMap(value -> moment(value.strip(), now));
    }

    /** {@code Cache-Control: max-age}, unless the server wants every request. */
    static Optional<Instant> freshUntil(Map<String, String> headers, Instant now) {
        var control = headers.getOrDefault("cache-control", "");
        if (control.contains("no-cache") || control.contains("no-store")) {
            return Optional.empty();
        }
        var age = MAX_AGE.matcher(control);
        return age.find() ? Optional.of(bounded(Long.parseLong(age.group(1)), now)) : Optional.empty();
    }

    private static Optional<Instant> moment(String value, Instant now) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(bounded(Long.parseLong(value), now));
        }
        try {
            var date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(bounded(Duration.between(now, date).toSeconds(), now));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Instant bounded(long seconds, Instant now) {
        return now.plusSeconds(Math.clamp(seconds, 0, LONGEST.toSeconds()));
    }
}
