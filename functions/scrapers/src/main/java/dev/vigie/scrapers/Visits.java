package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Fetched;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at one source: fetches what its scraper asks for and has the answers read. Keeps nothing. */
public final class Visits {
    private static final Logger log = LoggerFactory.getLogger(Visits.class);

    /** A page that is gone for good is asked for once a day, in case it was an accident. */
    private static final Duration WHEN_GONE = Duration.ofDays(1);

    /** Fetching waits, reading works: a page's tree takes many times the memory of the page. */
    private static final int READERS = 2;

    private final Semaphore readers = new Semaphore(READERS);
    private final Scrapers scrapers;
    private final Fetcher fetcher;
    private final Clock clock;

    public Visits(Scrapers scrapers, Fetcher fetcher, Clock clock) {
        this.scrapers = scrapers;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Whatever happens there, and whatever mistake the scraper holds, is this source's outcome and nobody else's. */
    public Visit visit(Source source) {
        var kind = source.spec().kind();
        var scraper = scrapers.of(kind);
        if (scraper.isEmpty()) {
            var note = "no scraper reads kind \"" + kind + "\"; there are " + String.join(", ", scrapers.kinds());
            return Visit.without(State.UNREADABLE, note);
        }
        try {
            return visit(source, scraper.get());
        } catch (RuntimeException mistake) {
            log.error("the scraper {} failed at source {}", kind, source.id(), mistake);
            return Visit.without(State.UNREADABLE, "Vigie's own scraper " + kind + " failed: " + mistake);
        }
    }

    private Visit visit(Source source, Scraper scraper) {
        var asks = scraper.plan(source);
        var whole = Visit.without(State.NOT_MODIFIED, "");
        for (var ask : asks) {
            var next = outcome(source, scraper, fetcher.fetch(ask, known(source, asks.size())));
            whole = joined(whole, next);
            if (!next.isFine()) {
                break;
            }
        }
        return whole;
    }

    /** An etag belongs to one address, so it is of use only where there is one. */
    private static Validators known(Source source, int asks) {
        var progress = source.progress();
        return asks == 1 ? new Validators(progress.etag(), progress.lastModified()) : Validators.NONE;
    }

    private Visit outcome(Source source, Scraper scraper, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Page page -> reading(source, scraper, page);
            case Fetched.NotModified(var freshUntil) -> Visit.without(State.NOT_MODIFIED, "", freshUntil);
            case Fetched.Refused(var reason) -> Visit.without(State.BLOCKED, reason);
            case Fetched.Failed(var reason, var retryAfter) -> Visit.without(State.FAILED, reason, retryAfter);
            case Fetched.Gone(var reason) ->
                Visit.without(State.FAILED, reason, Optional.of(clock.instant().plus(WHEN_GONE)));
        };
    }

    private Visit reading(Source source, Scraper scraper, Fetched.Page page) {
        var answer = page.answer();
        var note = page.movedTo()
                .map(url -> "has moved for good to " + url + "; change the profile")
                .orElse("");
        var validators = new Validators(answer.header("etag"), answer.header("last-modified"));
        return switch (read(scraper, source, answer)) {
            case Reading.Mentions(var found, var cursor) ->
                new Visit(State.READ, note, found, validators, page.freshUntil(), cursor);
            case Reading.Empty _ ->
                new Visit(State.EMPTY, note, List.of(), validators, page.freshUntil(), Optional.empty());
            // Without validators, so that the next answer cannot be "nothing new" and hide the trouble.
            case Reading.Unreadable(var because) -> Visit.without(State.UNREADABLE, because);
        };
    }

    private Reading read(Scraper scraper, Source source, Answer answer) {
        readers.acquireUninterruptibly();
        try {
            return scraper.read(source, answer);
        } finally {
            readers.release();
        }
    }

    private static Visit joined(Visit before, Visit next) {
        var found = new ArrayList<>(before.found());
        found.addAll(next.found());
        var keepsState = next.state() == State.NOT_MODIFIED || next.state() == State.EMPTY && !found.isEmpty();
        return new Visit(
                keepsState && before.state() == State.READ ? before.state() : next.state(),
                next.note(),
                found,
                next.validators(),
                next.notBefore().or(before::notBefore),
                next.cursor().or(before::cursor));
    }
}
