package dev.vigie.store.disk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;

/** The few things that JDBC says at length. */
final class Sql {
    private Sql() {}

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** Prepares a statement and fills in its values: texts, whole numbers, and optional ones of both. */
    static PreparedStatement prepare(Connection connection, String sql, List<?> values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.size(); i++) {
            set(statement, i + 1, values.get(i));
        }
        return statement;
    }

    static int update(Connection connection, String sql, List<?> values) throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Does all of the work or none: what it says is false, or throws, is undone. The lock on the file is taken at
     * once, so that what the work reads is still true when it writes.
     */
    static boolean inTransaction(Connection connection, Work<Boolean> work) throws SQLException {
        run(connection, "BEGIN IMMEDIATE");
        var made = false;
        try {
            if (work.on(connection)) {
                run(connection, "COMMIT");
                made = true;
            }
            return made;
        } finally {
            if (!made) {
                undo(connection);
            }
        }
    }

    /** SQLite has undone it by itself after some failures, such as a full disk; that is no failure of its own. */
    private static void undo(Connection connection) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException _) {
            return;
        }
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case String text -> statement.setString(place, text);
            case Long number -> statement.setLong(place, number);
            case Integer number -> statement.setLong(place, number);
            case Optional<?> maybe when maybe.isPresent() -> set(statement, place, maybe.get());
            case Optional<?> _ -> statement.setNull(place, Types.NULL);
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        }
    }
}
