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

/** The feed of changes, as SQL; written in the transaction that made the change. */
final class Feed {
    private final Connection connection;

    Feed(Connection connection) {
        this.connection = connection;
    }

    void add(Table table, Optional<Row> before, Optional<Row> after) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO feed (tab, before, after) VALUES (?, ?, ?)")) {
            insert.setString(1, Schema.name(table));
            insert.setString(2, before.map(Json::write).orElse(null));
            insert.setString(3, after.map(Json::write).orElse(null));
            insert.executeUpdate();
        }
    }

    List<Change> after(Table table, BigInteger number, int limit) throws SQLException {
        var changes = new ArrayList<Change>();
        try (var select = connection.prepareStatement(
                "SELECT number, before, after FROM feed WHERE tab = ? AND number > ? ORDER BY number LIMIT ?")) {
            select.setString(1, Schema.name(table));
            select.setLong(2, number.longValueExact());
            select.setInt(3, limit);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    changes.add(new Change(
                            BigInteger.valueOf(found.getLong(1)), row(found.getString(2)), row(found.getString(3))));
                }
            }
        }
        return changes;
    }

    boolean forget(Table table, BigInteger upTo) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM feed WHERE tab = ? AND number <= ?")) {
            delete.setString(1, Schema.name(table));
            delete.setLong(2, upTo.longValueExact());
            return delete.executeUpdate() > 0;
        }
    }

    private static Optional<Row> row(@Nullable String json) {
        return json == null ? Optional.empty() : Optional.of(Json.read(json, Row.class));
    }
}
