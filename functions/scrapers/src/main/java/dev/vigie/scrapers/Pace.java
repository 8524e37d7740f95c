package dev.vigie.scrapers;

import dev.vigie.mention.Digest;
import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.source.Progress;
import dev.vigie.source.Progress.Change;
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

    /** A place that changes is due after its period until it has been quiet for three days at 15 minutes. */
    private static final int SHARE_OF_QUIET = 288;

    /** However quiet a place is, it is looked at each hour, if its owner does not ask for less. */
    private static final Duration CALMEST = Duration.ofHours(1);

    private static final double JITTER = 0.1;

    private final RandomGenerator chance;

    Pace(RandomGenerator chance) {
        this.chance = chance;
    }

    /** @param urgent whether a business that watches the source has an open incident */
    Progress after(Source source, Visit visit, boolean urgent, Instant now) {
        var before = source.progress();
        if (visit.state() == Progress.State.NEW) {
            return before.postponed(visit.notBefore().orElse(now));
        }
        var failures = visit.isFine() ? 0 : before.failures() + 1;
        var validators = validators(before, visit);
        var change = change(before, visit, now);
        return new Progress(
                next(period(source, change, urgent, failures, now), visit, now),
                visit.isFine() ? Optional.of(now) : before.lastSuccess(),
                failures,
                visit.state(),
                visit.note(),
                validators.etag(),
                validators.lastModified(),
                visit.cursor().or(before::cursor),
                Optional.of(change),
                visit.movedTo().or(before::movedTo));
    }

    /** What the place says now, and since when. */
    private static Change change(Progress before, Visit visit, Instant now) {
        var names = visit.found().stream()
                .map(found -> found.guid().orElse(found.url()))
                .sorted()
                .toArray(String[]::new);
        var known = before.lastChange();
        var digest = Digest.of(names);
        var isSame = names.length == 0
                || known.filter(last -> last.digest().equals(digest)).isPresent();
        return isSame ? known.orElse(new Change(now, digest)) : new Change(now, digest);
    }

    private static Duration period(Source source, Change change, boolean urgent, int failures, Instant now) {
        var every = source.spec().every();
        if (failures > 0) {
            return slowed(every, failures);
        }
        return urgent ? hurried(every) : calm(every, Duration.between(change.at(), now));
    }

    /** A place that has been quiet for days is looked at less often, yet never so that much of its quiet is missed. */
    private static Duration calm(Duration every, Duration quiet) {
        var share = quiet.dividedBy(SHARE_OF_QUIET);
        var slowest = every.compareTo(CALMEST) > 0 ? every : CALMEST;
        var wished = share.compareTo(every) > 0 ? share : every;
        return wished.compareTo(slowest) > 0 ? slowest : wished;
    }

    private Instant next(Duration period, Visit visit, Instant now) {
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
