package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at one source: fetches what its scraper asks for and has the answers read. Keeps nothing. */
public final class Visits {
    private static final Logger log = LoggerFactory.getLogger(Visits.class);

    /** Fetching waits, reading works: a page's tree takes many times the memory of the page. */
    private static final int READERS = 2;

    private final Scrapers scrapers;
    private final Turns turns;
    private final Clock clock;
    private final Asking asking;

    /** For places that want no key, asked whenever we like. */
    public Visits(Scrapers scrapers, Fetcher fetcher, Clock clock) {
        this(scrapers, fetcher, Secrets.none(), Turns.free(), clock);
    }

    public Visits(Scrapers scrapers, Fetcher fetcher, Secrets secrets, Turns turns, Clock clock) {
        this.scrapers = scrapers;
        this.turns = turns;
        this.clock = clock;
        this.asking = new Asking(fetcher, new Signature(secrets, fetcher, clock), turns, new Semaphore(READERS), clock);
    }

    /** Whatever happens there, and whatever mistake the scraper holds, is this source's outcome and nobody else's. */
    public Visit visit(Source source) {
        return guarded(source, scraper -> new Round(source, scraper, asking, turns, clock).go(scraper.plan(source)));
    }

    /**
     * Looks at single texts again, by the place's own names for them; those that it does not show any more are gone.
     * Nothing comes of it where the place cannot be asked so.
     */
    public Visit revisit(Source source, List<String> guids) {
        return guarded(source, scraper -> {
            var asks = scraper.recall(source, guids);
            if (asks.isEmpty()) {
                return Visit.without(State.NOT_MODIFIED, "");
            }
            var visit = new Round(source, scraper, asking, turns, clock).go(asks);
            return asks.size() == 1 && visit.isFine() ? withMissing(visit, guids) : visit;
        });
    }

    /** One request for all of them was answered: what it does not show is not there. */
    private static Visit withMissing(Visit visit, List<String> guids) {
        var missing = new HashSet<>(guids);
        visit.found().forEach(found -> found.guid().ifPresent(missing::remove));
        missing.addAll(visit.gone());
        return new Visit(
                visit.state(),
                visit.note(),
                visit.found(),
                visit.validators(),
                visit.notBefore(),
                Optional.empty(),
                List.of(),
                List.copyOf(missing),
                Optional.empty());
    }

    private Visit guarded(Source source, Function<Scraper, Visit> visit) {
        var kind = source.spec().kind();
        var scraper = scrapers.of(kind);
        if (scraper.isEmpty()) {
            var note = "no scraper reads kind \"" + kind + "\"; there are " + String.join(", ", scrapers.kinds());
            return Visit.without(State.UNREADABLE, note);
        }
        try {
            return visit.apply(scraper.get());
        } catch (RuntimeException mistake) {
            log.error("the scraper {} failed at source {}", kind, source.id(), mistake);
            return Visit.without(State.UNREADABLE, "Vigie's own scraper " + kind + " failed: " + mistake);
        }
    }
}
