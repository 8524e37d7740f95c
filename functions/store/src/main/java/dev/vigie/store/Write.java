package dev.vigie.store;

/** One change within a transaction, made only if its condition holds. */
public sealed interface Write {
    Table table();

    Condition condition();

    /** Puts a row in place of what was there. */
    record Put(Table table, Row row, Condition condition) implements Write {}

    /** Takes a row away. */
    record Delete(Table table, Key key, Condition condition) implements Write {}

    /** What must be true of the row before the change. */
    sealed interface Condition {
        /** Nothing is asked. */
        record Always() implements Condition {}

        /** There must be no such row (or an expired one). */
        record Absent() implements Condition {}

        /** The row must still have this version. */
        record VersionIs(long version) implements Condition {}
    }
}
