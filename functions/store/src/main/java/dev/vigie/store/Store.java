package dev.vigie.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The database, as small as Vigie needs it. Reads by key are consistent unless asked to be cheap; reads by index may lag by a moment. Expired
 * rows are never returned. Failures of the database are exceptions; a condition that does not hold is an answer.
 */
public interface Store extends AutoCloseable {
    /** The row of this key, if there is one. */
    Optional<Row> get(Table table, Key key);

    /** Rows of one partition, in order; of a slim index without body and version. */
    List<Row> query(Table table, Query query);

    /** Hands every row of a table to the reader, in no order. */
    void scan(Table table, Consumer<Row> reader);

    /**
     * Makes all changes or none, 1 to 100 of them.
     *
     * @return whether they were made; false when a condition did not hold
     */
    boolean write(List<Write> writes);

    /** Puts the row unless one of its key is there. This is the de-duplication of mentions. */
    default boolean putIfAbsent(Table table, Row row) {
        return write(List.of(new Write.Put(table, row, new Write.Condition.Absent())));
    }

    /** Puts the row whatever was there. */
    default void put(Table table, Row row) {
        write(List.of(new Write.Put(table, row, new Write.Condition.Always())));
    }

    /** Takes the row away, if it is there. */
    default void delete(Table table, Key key) {
        write(List.of(new Write.Delete(table, key, new Write.Condition.Always())));
    }

    @Override
    void close();
}
