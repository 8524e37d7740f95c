package dev.vigie.store.disk;

import dev.vigie.store.Attributes;
import dev.vigie.store.Key;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Rows as they lie in the file. */
final class Rows {
    private Rows() {}

    /** The row of this key, alive or expired. */
    static Optional<Row> find(Connection connection, Table table, Key key) throws SQLException {
        return select(connection, table, Statements.byKey(table), values(table, key)).stream()
                .findFirst();
    }

    static List<Row> select(Connection connection, Table table, String sql, List<?> values) throws SQLException {
        return placed(connection, table, sql, values).stream().map(Placed::row).toList();
    }

    static List<Placed> placed(Connection connection, Table table, String sql, List<?> values) throws SQLException {
        try (var statement = Sql.prepare(connection, sql, values);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<Placed>();
            while (result.next()) {
                rows.add(new Placed(result.getLong("rowid"), row(table, result)));
            }
            return List.copyOf(rows);
        }
    }

    static void put(Connection connection, Table table, Row row) throws SQLException {
        var values = new ArrayList<Object>(values(table, row.key()));
        table.attributes()
                .forEach(name -> values.add(Optional.ofNullable(row.indexed().get(name))));
        values.add(row.expires().map(Instant::getEpochSecond));
        values.add(row.version());
        values.add(row.body());
        Sql.update(connection, Statements.put(table), values);
    }

    static void delete(Connection connection, Table table, Key key) throws SQLException {
        Sql.update(connection, Statements.delete(table), values(table, key));
    }

    private static List<String> values(Table table, Key key) {
        return table.sort().isPresent() ? List.of(key.partition(), key.sort()) : List.of(key.partition());
    }

    private static Row row(Table table, ResultSet result) throws SQLException {
        var sort = table.sort().isPresent() ? result.getString(table.sort().get()) : "";
        var indexed = new HashMap<String, String>();
        for (var name : table.attributes()) {
            var value = result.getString(name);
            if (value != null) {
                indexed.put(name, value);
            }
        }
        var seconds = result.getLong(Attributes.EXPIRES);
        var expires = result.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochSecond(seconds));
        return new Row(
                new Key(result.getString(table.partition()), sort),
                indexed,
                expires,
                result.getLong(Attributes.VERSION),
                result.getString(Attributes.BODY));
    }

    /** A row and where it lies, for reading on from there. */
    record Placed(long place, Row row) {}
}
