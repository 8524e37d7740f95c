package dev.vigie.local.run;

import dev.vigie.store.Change;
import dev.vigie.store.Key;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.time.Instant;
import java.util.Optional;

/** Where a change goes that no try could handle, so that a person can look at it. */
public interface DeadLetters {
    void keep(Table table, Change change);

    /**
     * A change as it is kept in a file.
     *
     * @param at when it was given up
     */
    record Kept(Table table, Change change, Optional<Instant> at) {
        /** The row that changed. */
        public Key key() {
            return change.after()
                    .or(change::before)
                    .map(Row::key)
                    .orElseThrow(() -> new IllegalArgumentException("a change has a row"));
        }
    }
}
