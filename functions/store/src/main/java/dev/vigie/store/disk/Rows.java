package dev.vigie.store.disk;

import dev.vigie.store.Attributes;
import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of the tables, as SQL. Statements are kept: preparing one costs more than running it. */
final class Rows {
    private static final String ALIVE = " AND (expires IS NULL OR expires > ?)";

    private final Connection connection;
    private final Clock clock;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Rows(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    Optional<Row> get(Table table, Key key) throws SQLException {
        var statement = prepare("SELECT * FROM " + Schema.name(table) + " WHERE pk = ? AND sk = ?" + ALIVE);
        statement.setString(1, key.partition());
        statement.setString(2, key.sort());
        statement.setLong(3, clock.instant().getEpochSecond());
        return read(table, statement).stream().findFirst();
    }

    List<Row> query(Table table, Query query) throws SQLException {
        var index = query.index().map(table::index);
        var partition = index.map(each -> Schema.column(table, each.partition())).orElse("pk");
        var sort = index.map(each -> Schema.column(table, each.sort())).orElse("sk");
        var where = new StringBuilder(" WHERE " + partition + " = ? AND " + sort + " IS NOT NULL");
        query.from().ifPresent(from -> where.append(" AND ").append(sort).append(" >= ?"));
        query.to().ifPresent(to -> where.append(" AND ").append(sort).append(" <= ?"));
        var statement = prepare("SELECT * FROM " + Schema.name(table) + where + ALIVE + " ORDER BY " + sort
                + (query.newestFirst() ? " DESC" : "") + " LIMIT ?");
        int position = 1;
        statement.setString(position++, query.partition());
        if (query.from().isPresent()) {
            statement.setString(position++, query.from().get());
        }
        if (query.to().isPresent()) {
            statement.setString(position++, query.to().get());
        }
        statement.setLong(position++, clock.instant().getEpochSecond());
        statement.setInt(position, query.limit());
        return read(table, statement);
    }

    List<Row> all(Table table) throws SQLException {
        var statement = prepare("SELECT * FROM " + Schema.name(table) + " WHERE 1 = 1" + ALIVE);
        statement.setLong(1, clock.instant().getEpochSecond());
        return read(table, statement);
    }

    void put(Table table, Row row) throws SQLException {
        var attributes = Attributes.indexed(table);
        var columns = new StringBuilder("pk, sk, version, expires, body");
        attributes.forEach(attribute -> columns.append(", x_").append(attribute));
        var marks = String.join(", ", Collections.nCopies(5 + attributes.size(), "?"));
        var statement = prepare("INSERT OR REPLACE INTO " + Schema.name(table) + " (" + columns + ") VALUES (" + marks + ")");
        statement.setString(1, row.key().partition());
        statement.setString(2, row.key().sort());
        statement.setLong(3, row.version());
        if (row.expires().isPresent()) {
            statement.setLong(4, row.expires().get().getEpochSecond());
        } else {
            statement.setNull(4, Types.INTEGER);
        }
        statement.setString(5, row.body());
        for (int i = 0; i < attributes.size(); i++) {
            statement.setString(6 + i, row.indexed().get(attributes.get(i)));
        }
        statement.executeUpdate();
    }

    void delete(Table table, Key key) throws SQLException {
        var statement = prepare("DELETE FROM " + Schema.name(table) + " WHERE pk = ? AND sk = ?");
        statement.setString(1, key.partition());
        statement.setString(2, key.sort());
        statement.executeUpdate();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        var fresh = connection.prepareStatement(sql);
        prepared.put(sql, fresh);
        return fresh;
    }

    private static List<Row> read(Table table, PreparedStatement statement) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(row(table, found));
            }
        }
        return rows;
    }

    private static Row row(Table table, ResultSet found) throws SQLException {
        var indexed = new HashMap<String, String>();
        for (var attribute : Attributes.indexed(table)) {
            var value = found.getString("x_" + attribute);
            if (value != null) {
                indexed.put(attribute, value);
            }
        }
        var seconds = found.getLong("expires");
        var expires = found.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochSecond(seconds));
        return new Row(
                new Key(found.getString("pk"), found.getString("sk")),
                indexed,
                expires,
                found.getLong("version"),
                found.getString("body"));
    }
}
