package dev.vigie.store.disk;

import dev.vigie.store.Change;
import dev.vigie.store.Json;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes of streamed tables, written in the very transaction that makes them. Their numbers never come again. */
final class Feed {
    private Feed() {}

    static void append(Connection connection, Table table, Optional<Row> before, Optional<Row> after)
            throws SQLException {
        if (!table.isStreamed() || before.equals(after)) {
            return;
        }
        Sql.update(
                connection,
                "INSERT INTO Changes (tableName, before, after) VALUES (?, ?, ?)",
                List.of(table.label(), before.map(Json::write), after.map(Json::write)));
    }

    static List<Change> after(Connection connection, Table table, BigInteger number, int limit) throws SQLException {
        var sql = "SELECT number, before, after FROM Changes WHERE tableName = ? AND number > ?"
                + " ORDER BY number LIMIT ?";
        try (var statement = Sql.prepare(connection, sql, List.of(table.label(), within(number), limit));
                var result = statement.executeQuery()) {
            var changes = new ArrayList<Change>();
            while (result.next()) {
                changes.add(new Change(
                        BigInteger.valueOf(result.getLong("number")),
                        row(result.getString("before")),
                        row(result.getString("after"))));
            }
            return List.copyOf(changes);
        }
    }

    static void forget(Connection connection, Table table, BigInteger upTo) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM Changes WHERE tableName = ? AND number <= ?",
                List.of(table.label(), within(upTo)));
    }

    /** Numbers from AWS are longer than any of ours. */
    private static long within(BigInteger number) {
        return number.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    private static Optional<Row> row(@Nullable String image) {
        return Optional.ofNullable(image).map(json -> Json.read(json, Row.class));
    }
}
