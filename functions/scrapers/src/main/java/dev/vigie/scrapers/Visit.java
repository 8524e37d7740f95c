package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.source.Progress.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of looking at one source once.
 *
 * @param state NEW where it was not looked at, because it was not its turn
 * @param note one line for people; empty when all is well
 * @param notBefore the server does not want to be asked again before then
 * @param cursor where to go on next time
 * @param then what the last answer says to ask next
 * @param gone the place's own names of texts that have been taken away
 * @param movedTo where its page has moved for good, if it has
 */
public record Visit(
        State state,
        String note,
        List<Found> found,
        Validators validators,
        Optional<Instant> notBefore,
        Optional<String> cursor,
        List<Ask> then,
        List<String> gone,
        Optional<String> movedTo) {
    public Visit {
        found = List.copyOf(found);
        then = List.copyOf(then);
        gone = List.copyOf(gone);
    }

    public Visit(
            State state,
            String note,
            List<Found> found,
            Validators validators,
            Optional<Instant> notBefore,
            Optional<String> cursor) {
        this(state, note, found, validators, notBefore, cursor, List.of(), List.of(), Optional.empty());
    }

    static Visit without(State state, String note) {
        return without(state, note, Optional.empty());
    }

    static Visit without(State state, String note, Optional<Instant> notBefore) {
        return new Visit(state, note, List.of(), Validators.NONE, notBefore, Optional.empty());
    }

    /** It was not its turn. */
    static Visit postponed(Instant until) {
        return without(State.NEW, "", Optional.of(until));
    }

    /** Whether the source is in order, be there news or not. */
    public boolean isFine() {
        return switch (state) {
            case READ, NOT_MODIFIED, EMPTY -> true;
            case NEW, UNREADABLE, BLOCKED, FAILED -> false;
        };
    }
}
