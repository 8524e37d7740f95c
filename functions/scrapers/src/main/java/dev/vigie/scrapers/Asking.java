package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Fetched;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Makes one request of a scraper and has it read the answer; what went wrong becomes one line for people. */
record Asking(Fetcher fetcher, Signature signature, Turns turns, Semaphore readers, Clock clock) {
    /** A page that is gone for good is asked for once a day, in case it was an accident. */
    private static final Duration WHEN_GONE = Duration.ofDays(1);

    Visit ask(Source source, Scraper scraper, Ask ask, Validators known) {
        var moved = source.progress()
                .movedTo()
                .filter(_ -> ask.url().equals(source.spec().address()));
        var current = moved.map(ask::to).orElse(ask);
        try {
            var signed = signature.sign(source, scraper, current);
            var fetched = fetcher.fetch(signed, known);
            tell(current, fetched);
            return outcome(source, scraper, current, signed, fetched);
        } catch (Signature.Missing missing) {
            return Visit.without(State.BLOCKED, missing.because());
        }
    }

    /** A page that is missing or closed to us says nothing about its server. */
    private void tell(Ask ask, Fetched fetched) {
        if (fetched instanceof Fetched.Failed(var _, var retryAfter)) {
            turns.failed(ask, retryAfter, clock.instant());
        } else {
            turns.worked(ask);
        }
    }

    private Visit outcome(Source source, Scraper scraper, Ask ask, Ask signed, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Page page -> reading(source, scraper, ask, signed, page);
            case Fetched.NotModified(var freshUntil) -> Visit.without(State.NOT_MODIFIED, "", freshUntil);
            case Fetched.Refused(var reason) -> Visit.without(State.BLOCKED, reason);
            case Fetched.Failed(var reason, var retryAfter) -> Visit.without(State.FAILED, reason, retryAfter);
            case Fetched.Missing(var reason) -> Visit.without(State.FAILED, reason);
            case Fetched.Gone(var reason) ->
                Visit.without(State.FAILED, reason, Optional.of(clock.instant().plus(WHEN_GONE)));
        };
    }

    private Visit reading(Source source, Scraper scraper, Ask ask, Ask signed, Fetched.Page page) {
        var answer = unsigned(page.answer(), ask, signed);
        var movedTo = page.movedTo().or(() -> source.progress().movedTo());
        var note = movedTo.map(url -> "has moved for good to " + url + "; change the profile")
                .orElse("");
        var validators = new Validators(answer.header("etag"), answer.header("last-modified"));
        return switch (read(scraper, source, answer)) {
            case Reading.Mentions(var found, var cursor, var then, var gone, var hints) -> {
                // A service that wants to be left alone means all who ask it.
                hints.pause()
                        .filter(_ -> ask.agreed())
                        .map(clock.instant()::plus)
                        .ifPresent(until -> turns.failed(ask, Optional.of(until), clock.instant()));
                yield new Visit(
                        found.isEmpty() ? State.EMPTY : State.READ,
                        note,
                        found,
                        hints.isCut() ? Validators.NONE : validators,
                        later(page.freshUntil(), hints),
                        cursor,
                        then,
                        gone,
                        movedTo);
            }
            case Reading.Empty _ ->
                new Visit(
                        State.EMPTY,
                        note,
                        List.of(),
                        validators,
                        page.freshUntil(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        movedTo);
            // Without validators, so that the next answer cannot be "nothing new" and hide the trouble.
            case Reading.Unreadable(var because) -> Visit.without(State.UNREADABLE, because);
        };
    }

    /** A key that went out in the address must not come back to the scraper, which keeps addresses. */
    private static Answer unsigned(Answer answer, Ask ask, Ask signed) {
        return ask.url().equals(signed.url())
                ? answer
                : new Answer(ask.url(), answer.status(), answer.headers(), answer.body());
    }

    private Optional<Instant> later(Optional<Instant> freshUntil, Hints hints) {
        var now = clock.instant();
        var asked = hints.next(now);
        return asked.isAfter(now) && freshUntil.filter(asked::isBefore).isEmpty() ? Optional.of(asked) : freshUntil;
    }

    private Reading read(Scraper scraper, Source source, Answer answer) {
        readers.acquireUninterruptibly();
        try {
            return scraper.read(source, answer);
        } finally {
            readers.release();
        }
    }
}
