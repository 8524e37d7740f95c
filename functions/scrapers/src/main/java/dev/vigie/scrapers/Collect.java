package dev.vigie.scrapers;

import dev.vigie.business.Business;
import dev.vigie.mention.SourceId;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import dev.vigie.store.Mentions;
import dev.vigie.store.Sources;
import dev.vigie.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round over the due sources of a kind: leased, fetched side by side, read, scored, kept, and given back with the
 * time to look again. Mentions are kept before the source is given back, so that a run that dies loses nothing.
 */
public final class Collect {
    private static final Logger log = LoggerFactory.getLogger(Collect.class);

    /** How long a run that died keeps others from its source; well above what one visit may take. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** No visit begins with less time left than one may take. */
    private static final Duration LAST_START = Duration.ofSeconds(55);

    private static final int AT_ONCE = 64;
    private static final int MOST_SOURCES = 4_000;

    private final Store store;
    private final Sources sources;
    private final Visits visits;
    private final Keeping keeping;
    private final Pace pace;
    private final Clock clock;

    public Collect(Store store, Visits visits, Matching matching, Clock clock, RandomGenerator chance) {
        this.store = store;
        this.sources = new Sources(store);
        this.visits = visits;
        this.keeping = new Keeping(new Mentions(store), matching);
        this.pace = new Pace(chance);
        this.clock = clock;
    }

    /** Looks at every due source of the kind, as far as time allows. */
    public ScrapeReport collect(String kind, Deadline deadline) {
        var due = sources.due(kind, clock.instant(), MOST_SOURCES);
        var tally = new Tally();
        var audience = new Audience(store);
        var begun = 0;
        var places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var id : due) {
                if (!hasPlace(places, deadline)) {
                    break;
                }
                begun++;
                threads.execute(() -> {
                    try {
                        look(id, audience, tally);
                    } catch (RuntimeException failure) {
                        log.error("could not keep what source {} brought", id, failure);
                    } finally {
                        places.release();
                    }
                });
            }
        }
        return tally.report(kind, begun < due.size() || due.size() == MOST_SOURCES);
    }

    private static boolean hasPlace(Semaphore places, Deadline deadline) {
        try {
            var patience = deadline.remaining().minus(LAST_START);
            return patience.isPositive() && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void look(SourceId id, Audience audience, Tally tally) {
        var businesses = audience.of(id);
        var troubled = audience.troubled(businesses);
        var now = clock.instant();
        var lease = sources.lease(id, now, LEASE, source -> pace.expected(source, !troubled.isEmpty(), now));
        if (lease.isPresent()) {
            try {
                look(lease.get(), audience, businesses, troubled, tally);
            } catch (RuntimeException failure) {
                retreat(lease.get(), now, failure);
                throw failure;
            }
        }
    }

    /** The next time that was foreseen was for a visit that came to its end. */
    private void retreat(Sources.Lease lease, Instant now, RuntimeException failure) {
        try {
            sources.giveBack(lease, lease.source().progress().postponed(now.plus(LEASE)));
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private void look(
            Sources.Lease lease, Audience audience, List<Business> businesses, List<Business> troubled, Tally tally) {
        var source = lease.source();
        var visit = visits.visit(source);
        var marks = new Marks(source.progress());
        var added = keeping.keep(source, audience, businesses, troubled, visit, marks, clock.instant());
        if (visit.isFine()) {
            lookAgain(source, audience, troubled, visit);
        }
        var now = clock.instant();
        var next = pace.after(source, visit, !troubled.isEmpty(), now).keeping(marks.after(visit));
        sources.giveBack(
                lease,
                lease.expected().map(as -> Pace.told(as, next, visit, now)).orElse(next));
        if (visit.state() != State.NEW) {
            tally.add(source, visit, added);
        }
    }

    /** What an open incident is about is looked at again, also where it stands on no first page any more. */
    private void lookAgain(Source source, Audience audience, List<Business> troubled, Visit visit) {
        for (var business : troubled) {
            var hot = keeping.hot(source, business, visit, clock.instant());
            if (!hot.isEmpty()) {
                var lessons = audience.lessons(business);
                keeping.follow(source, business, lessons, visits.revisit(source, hot), clock.instant());
            }
        }
    }
}
