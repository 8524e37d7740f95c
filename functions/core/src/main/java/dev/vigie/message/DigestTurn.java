package dev.vigie.message;

import dev.vigie.business.Business;
import dev.vigie.business.Messaging.Rhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A digest whose hour has come: at eight in the morning where the business is, each day or on Mondays.
 *
 * @param from what it tells begins here
 * @param due the hour itself; the same hour is never told twice
 */
public record DigestTurn(Instant from, Instant due) {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    /** A digest that is later is no morning's digest any more; the next one tells it. */
    private static final Duration LATEST = Duration.ofHours(4);

    /** The turn that is due now, if any. */
    public static Optional<DigestTurn> at(Business business, Instant now) {
        var rhythm = business.messages().digest();
        if (rhythm == Rhythm.NEVER) {
            return Optional.empty();
        }
        var day = now.atZone(business.timezone()).toLocalDate();
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var due = (rhythm == Rhythm.DAILY ? day : monday).atTime(EIGHT).atZone(business.timezone());
        var from = due.minusDays(rhythm == Rhythm.DAILY ? 1 : 7);
        return now.isBefore(due.toInstant()) || now.isAfter(due.toInstant().plus(LATEST))
                ? Optional.empty()
                : Optional.of(new DigestTurn(from.toInstant(), due.toInstant()));
    }
}
