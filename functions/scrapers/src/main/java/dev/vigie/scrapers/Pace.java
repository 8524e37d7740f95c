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

    /** A run that died keeps others from its source no longer than a quiet place is left alone. */
    private static final Duration FORESEEN_AT_MOST = Duration.ofMinutes(70);

    /** When a place was last seen is known to so much, where nothing else is to be told. */
    private static final Duration TOLD_EACH = Duration.ofHours(2);

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
                next(period(source, change, urgent, failures, now), visit.notBefore(), visit.isFine(), now),
                visit.isFine() ? Optional.of(now) : before.lastSuccess(),
                failures,
                visit.state(),
                visit.note(),
                validators.etag(),
                validators.lastModified(),
                visit.cursor().or(before::cursor),
                Optional.of(change),
                visit.movedTo().or(before::movedTo),
                before.kept());
    }

    /**
     * What will stand there if a visit finds everything as it was, so that it can be written before the visit. Nothing
     * where it is not the time for that: a place never read, in trouble, looked at more often than a lease lasts, or so
     * rarely that a run that dies would keep others from it for long.
     */
    Optional<Progress> expected(Source source, boolean urgent, Instant now) {
        var before = source.progress();
        var isInOrder =
                before.lastSuccess().isPresent() && before.failures() == 0 && before.state() != Progress.State.NEW;
        if (!isInOrder || before.lastChange().isEmpty()) {
            return Optional.empty();
        }
        var next = next(period(source, before.lastChange().get(), urgent, 0, now), Optional.empty(), true, now);
        return next.isAfter(now.plus(FORESEEN_AT_MOST)) ? Optional.empty() : Optional.of(before.postponed(next));
    }

    /**
     * What is written after all.
     *
     * @param expected what was written before the visit; given again where the visit told no more than that
     */
    static Progress told(Progress expected, Progress next, Visit visit, Instant now) {
        if (!isAboutTheSameTime(expected, next, now)
                || visit.notBefore().filter(expected.nextFetch()::isBefore).isPresent()) {
            return next;
        }
        var isToldOfLate = expected.lastSuccess()
                .filter(last -> Duration.between(last, now).compareTo(TOLD_EACH) < 0)
                .isPresent();
        return next.saysTheSame(expected) && isToldOfLate ? expected : next.postponed(expected.nextFetch());
    }

    /** A time that differs by chance alone is not worth moving the source in its schedule. */
    private static boolean isAboutTheSameTime(Progress expected, Progress next, Instant now) {
        var wait = Duration.between(now, expected.nextFetch());
        var difference =
                Duration.between(next.nextFetch(), expected.nextFetch()).abs();
        return difference.compareTo(wait.dividedBy(4)) <= 0;
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

    private Instant next(Duration period, Optional<Instant> notBefore, boolean isFine, Instant now) {
        var spread = 1 + JITTER * (2 * chance.nextDouble() - 1);
        var usual = now.plusMillis((long) (period.toMillis() * spread));
        var latest = now.plus(isFine ? FRESH_AT_MOST : SLOWEST);
        return notBefore
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
