package dev.vigie.scrapers;

import java.util.List;
import java.util.Optional;

/** What came of reading an answer. */
public sealed interface Reading {
    /**
     * There are texts.
     *
     * @param cursor where to go on next time
     */
    record Mentions(List<Found> found, Optional<String> cursor) implements Reading {
        public Mentions {
            found = List.copyOf(found);
        }
    }

    /** The place is well and says nothing at the moment. */
    record Empty() implements Reading {}

    /** The answer is not what was expected; says in one line what it is instead, and what to do. */
    record Unreadable(String because) implements Reading {}

    /** Texts, or nothing said where there are none. */
    static Reading of(List<Found> found) {
        return found.isEmpty() ? new Empty() : new Mentions(found, Optional.empty());
    }
}
