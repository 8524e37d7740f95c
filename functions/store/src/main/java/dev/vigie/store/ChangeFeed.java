package dev.vigie.store;

import java.math.BigInteger;
import java.util.List;

/** What changed in a table, in order; on one machine this stands in for the table's stream. */
public interface ChangeFeed {
    /** The changes after this number (exclusive), oldest first, at most so many. Only streamed tables have any. */
    List<Change> after(Table table, BigInteger number, int limit);

    /** Forgets the changes up to this number; who reads the feed says so when all of them have been handled. */
    void forget(Table table, BigInteger upTo);
}
