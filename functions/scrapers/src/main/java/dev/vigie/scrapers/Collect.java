package dev.vigie.scrapers;

import dev.vigie.business.Business;
import dev.vigie.mention.SourceId;
import dev.vigie.score.lesson.Lessons;
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
    private static final Duration LAST_START = Duration.ofSeconds(35);

    private static final int AT_ONCE = 32;
    private static final int MOST_SOURCES = 1_000;

    private final Store store;
    private final Sources sources;
    private final Mentions mentions;
    private final Visits visits;
    private final Matching matching;
    private final Pace pace;
    private final Clock clock;

    public Collect(Store store, Visits visits, Matching matching, Clock clock, RandomGenerator chance) {
        this.store = store;
        this.sources = new Sources(store);
        this.mentions = new Mentions(store);
        this.visits = visits;
        this.matching = matching;
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
        var lease = sources.lease(id, clock.instant(), LEASE);
        if (lease.isEmpty()) {
            return;
        }
        var source = lease.get().source();
        var businesses = audience.of(id);
        var visit = visits.visit(source);
        var added = keep(source, audience, businesses, visit.found());
        var next = pace.after(source, visit, audience.isTroubled(businesses), clock.instant());
        sources.giveBack(lease.get(), next);
        tally.add(source, visit, added);
    }

    private int keep(Source source, Audience audience, List<Business> businesses, List<Found> all) {
        var now = clock.instant();
        var added = 0;
        for (var business : businesses) {
            var lessons = audience.lessons(business);
            for (var found : all) {
                added += keep(source, business, lessons, found, now) ? 1 : 0;
            }
        }
        return added;
    }

    private boolean keep(Source source, Business business, Lessons lessons, Found found, Instant now) {
        return matching.match(source, business, lessons, found, now)
                .map(mentions::add)
                .orElse(false);
    }
}
