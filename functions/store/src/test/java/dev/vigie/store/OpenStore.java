package dev.vigie.store;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.util.List;
import java.util.function.Function;

/**
 * A store for a test, and what its streams tell.
 *
 * @param stream what has changed in a table since it was last asked for, as a handler would get it
 */
public record OpenStore(Store store, Function<Table, DynamodbEvent> stream) implements AutoCloseable {
    /** What has changed in a table since the last call; the event may hold nothing. */
    public DynamodbEvent next(Table table) {
        return stream.apply(table);
    }

    public List<Change> changes(Table table) {
        return StreamRows.changes(table, next(table).getRecords());
    }

    @Override
    public void close() {
        store.close();
    }
}
