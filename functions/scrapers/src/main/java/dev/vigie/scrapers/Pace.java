package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Says when to look at a source again: after its period, later while it fails, sooner while something is going on. */
final class Pace {
    private static final Duration SLOWEST = Duration.ofDays(1);
    private static final Duration FASTEST = Duration.ofMinutes(1);

    /** A server that calls its news fresh for days would make Vigie blind; an hour is obeyed. */
    private static final Duration FRESH_AT_MOST = Duration.ofHours(1);

    private static final double JITTER = 0.1;

    private final RandomGenerator chance;

    Pace(RandomGenerator chance) {
        this.chance = chance;
    }

    /** @param urgent whether a business that watches the source has an open incident */
    Progress after(Source source, Visit visit, boolean urgent, Instant now) {
        var before = source.progress();
        var failures = visit.isFine() ? 0 : before.failures() + 1;
        var validators = validators(before, visit);
        return new Progress(
                next(source.spec().every(), visit, failures, urgent, now),
                visit.isFine() ? Optional.of(now) : before.lastSuccess(),
                failures,
                visit.state(),
                visit.note(),
                validators.etag(),
                validators.lastModified(),
                visit.cursor().or(before::cursor));
    }

    private Instant next(Duration every, Visit visit, int failures, boolean urgent, Instant now) {
        var period = failures > 0 ? slowed(every, failures) : urgent ? hurried(every) : every;
        var spread = 1 + JITTER * (2 * chance.nextDouble() - 1);
        var usual = now.plusMillis((long) (period.toMillis() * spread));
        var latest = now.plus(visit.isFine() ? FRESH_AT_MOST : SLOWEST);
        return visit.notBefore()
                .map(asked -> asked.isAfter(latest) ? latest : asked)
                .filter(asked -> asked.isAfter(usual))
                .orElse(usual);
    }

    private static Duration hurried(Duration every) {
        var half = every.dividedBy(2);
        return half.compareTo(FASTEST) < 0 ? FASTEST : half;
    }

    private static Duration slowed(Duration every, int failures) {
        var slow = every.multipliedBy(1L << Math.min(failures, 12));
        return slow.compareTo(SLOWEST) > 0 ? SLOWEST : slow;
    }

    private static Validators validators(Progress before, Visit visit) {
        return switch (visit.state()) {
            case READ, EMPTY, UNREADABLE -> visit.validators();
            case NEW, NOT_MODIFIED, BLOCKED, FAILED -> new Validators(before.etag(), before.lastModified());
        };
    }
}
