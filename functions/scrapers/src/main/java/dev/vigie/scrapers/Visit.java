package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.source.Progress.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of looking at one source once.
 *
 * @param note one line for people; empty when all is well
 * @param notBefore the server does not want to be asked again before then
 * @param cursor where to go on next time
 */
public record Visit(
        State state,
        String note,
        List<Found> found,
        Validators validators,
        Optional<Instant> notBefore,
        Optional<String> cursor) {
    public Visit {
        found = List.copyOf(found);
    }

    static Visit without(State state, String note) {
        return without(state, note, Optional.empty());
    }

    static Visit without(State state, String note, Optional<Instant> notBefore) {
        return new Visit(state, note, List.of(), Validators.NONE, notBefore, Optional.empty());
    }

    /** Whether the source is in order, be there news or not. */
    public boolean isFine() {
        return switch (state) {
            case READ, NOT_MODIFIED, EMPTY -> true;
            case NEW, UNREADABLE, BLOCKED, FAILED -> false;
        };
    }
}
