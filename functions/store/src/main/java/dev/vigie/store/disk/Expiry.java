package dev.vigie.store.disk;

import dev.vigie.store.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes expired rows out of the file, some at a time, as DynamoDB does by itself. Only the writer calls it. */
final class Expiry {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 200;

    private Instant next = Instant.MIN;

    void sweep(Connection connection, Instant now) throws SQLException {
        if (now.isBefore(next)) {
            return;
        }
        var isDone = true;
        for (var table : Table.values()) {
            isDone &= sweep(connection, table, now) < AT_ONCE;
        }
        next = isDone ? now.plus(EVERY) : now;
    }

    private static int sweep(Connection connection, Table table, Instant now) throws SQLException {
        var values = List.of(now.getEpochSecond(), AT_ONCE);
        var rows = Rows.select(connection, table, Statements.expired(table), values);
        for (var row : rows) {
            Rows.delete(connection, table, row.key());
            Feed.append(connection, table, Optional.of(row), Optional.empty());
        }
        return rows.size();
    }
}
