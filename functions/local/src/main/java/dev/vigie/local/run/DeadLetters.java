package dev.vigie.local.run;

import dev.vigie.store.Change;
import dev.vigie.store.Table;

/** Where a change goes that no try could handle, so that a person can look at it. */
public interface DeadLetters {
    void keep(Table table, Change change);
}
