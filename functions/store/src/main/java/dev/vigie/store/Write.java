package dev.vigie.store;

import java.util.HashSet;
import java.util.List;

/** One change within a transaction, made only if its condition holds. */
public sealed interface Write {
    /** How many changes one transaction may hold. */
    int MOST_AT_ONCE = 100;

    Table table();

    Key key();

    Condition condition();

    /** Puts a row in place of what was there. */
    record Put(Table table, Row row, Condition condition) implements Write {
        public Put {
            fits(table, row.key());
            for (var attribute : row.indexed().keySet()) {
                if (!table.attributes().contains(attribute)) {
                    throw new IllegalArgumentException(table.label() + " has no index made of " + attribute);
                }
            }
        }

        @Override
        public Key key() {
            return row.key();
        }
    }

    /** Takes a row away. */
    record Delete(Table table, Key key, Condition condition) implements Write {
        public Delete {
            fits(table, key);
        }
    }

    /** Refuses what no database does at once: nothing, too much, or the same row twice. */
    static List<Write> together(List<Write> writes) {
        if (writes.isEmpty() || writes.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("a transaction has 1 to 100 changes, had " + writes.size());
        }
        var seen = new HashSet<Target>();
        for (var write : writes) {
            if (!seen.add(new Target(write.table(), write.key()))) {
                throw new IllegalArgumentException("a transaction changes a row once; twice was " + write.key());
            }
        }
        return List.copyOf(writes);
    }

    private static void fits(Table table, Key key) {
        if (key.sort().isEmpty() == table.sort().isPresent()) {
            throw new IllegalArgumentException(table.label() + " has no rows with a key like " + key);
        }
    }

    /** What a write is aimed at. */
    record Target(Table table, Key key) {}

    /** What must be true of the row before the change. An expired row counts as none. */
    sealed interface Condition {
        /** Nothing is asked. */
        record Always() implements Condition {}

        /** There must be no such row. */
        record Absent() implements Condition {}

        /** The row must still have this version. */
        record VersionIs(long version) implements Condition {}
    }
}
