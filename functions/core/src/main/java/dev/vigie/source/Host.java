package dev.vigie.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What all functions together know of a server, or of a quota it grants: when it may be asked again, and whether it is
 * in trouble.
 *
 * @param free from when on it may be asked; a quota is used up as far as this lies in the future
 * @param lastSpent when its quota was last drawn upon
 * @param failures visits in a row, to any of its pages, that failed
 * @param closedUntil nobody asks before then, so that a server in trouble can recover
 */
public record Host(
        String name, Instant free, Optional<Instant> lastSpent, int failures, Optional<Instant> closedUntil) {
    /** A server fails for everybody only after several failures in a row; one page may be broken alone. */
    public static final int FAILURES_TO_CLOSE = 5;

    private static final Duration FIRST_BREAK = Duration.ofMinutes(5);
    private static final Duration LONGEST_BREAK = Duration.ofHours(6);

    /** A day's quota is spread over the day, but for what an hour would bring. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private static final Duration DAY = Duration.ofDays(1);

    public static Host unknown(String name) {
        return new Host(name, Instant.EPOCH, Optional.empty(), 0, Optional.empty());
    }

    /** When it may be asked: what is not in the future is now. */
    public Instant opens() {
        return closedUntil.filter(until -> until.isAfter(free)).orElse(free);
    }

    /** Taken from now on for so long. */
    public Host taken(Instant now, Duration length) {
        return new Host(name, now.plus(length), lastSpent, failures, closedUntil);
    }

    /**
     * When units of a daily quota may be spent: at once while there is a reserve, else when the day has gone on.
     *
     * @param spacing how long to keep after the last time
     */
    public Instant affords(Instant now, Duration spacing) {
        var reserve = free.minus(AHEAD);
        var kept = lastSpent.map(last -> last.plus(spacing)).orElse(now);
        var allowed = reserve.isAfter(kept) ? reserve : kept;
        return allowed.isAfter(now) ? allowed : now;
    }

    /** With units spent of a quota of so many a day; in no 24 hours more than that are spent. */
    public Host spent(Instant now, int units, int perDay) {
        var share = DAY.plus(AHEAD).dividedBy(perDay).multipliedBy(units);
        var from = free.isAfter(now) ? free : now;
        return new Host(name, from.plus(share), Optional.of(now), failures, closedUntil);
    }

    /**
     * After a visit that failed: closed for a while, and each time longer, once several have.
     *
     * @param asked when the server itself wants to be asked again, which closes it at once
     */
    public Host failed(Instant now, Optional<Instant> asked) {
        var count = failures + 1;
        if (asked.isPresent()) {
            return new Host(name, free, lastSpent, count, asked);
        }
        if (count < FAILURES_TO_CLOSE) {
            return new Host(name, free, lastSpent, count, closedUntil);
        }
        var length = FIRST_BREAK.multipliedBy(1L << Math.min(count - FAILURES_TO_CLOSE, 10));
        var bounded = length.compareTo(LONGEST_BREAK) > 0 ? LONGEST_BREAK : length;
        return new Host(name, free, lastSpent, count, Optional.of(now.plus(bounded)));
    }

    /** After a visit that worked. */
    public Host worked() {
        return new Host(name, free, lastSpent, 0, Optional.empty());
    }
}
