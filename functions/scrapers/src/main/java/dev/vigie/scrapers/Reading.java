package dev.vigie.scrapers;

import java.util.List;
import java.util.Optional;

/** What came of reading an answer. */
public sealed interface Reading {
    /**
     * There are texts.
     *
     * @param cursor where to go on next time; what the first page says counts, unless a later one says more
     * @param then what to ask next to have it all: the next page, the replies
     * @param gone the place's own names of texts that have been taken away
     * @param hints when to come back
     */
    record Mentions(List<Found> found, Optional<String> cursor, List<Ask> then, List<String> gone, Hints hints)
            implements Reading {
        public Mentions {
            found = List.copyOf(found);
            then = List.copyOf(then);
            gone = List.copyOf(gone);
        }

        public Mentions(List<Found> found, Optional<String> cursor) {
            this(found, cursor, List.of(), List.of(), Hints.NONE);
        }

        public Mentions then(Ask ask) {
            return new Mentions(found, cursor, List.of(ask), gone, hints);
        }
    }

    /** The place is well and says nothing at the moment. */
    record Empty() implements Reading {}

    /** The answer is not what was expected; says in one line what it is instead, and what to do. */
    record Unreadable(String because) implements Reading {}

    /** Texts, or nothing said where there are none. */
    static Reading of(List<Found> found) {
        return of(found, Optional.empty());
    }

    /** Texts and where to go on, or nothing said where there are none. */
    static Reading of(List<Found> found, Optional<String> cursor) {
        return found.isEmpty() ? new Empty() : new Mentions(found, cursor);
    }
}
