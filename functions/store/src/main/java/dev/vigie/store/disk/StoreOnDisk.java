package dev.vigie.store.disk;

import dev.vigie.store.Change;
import dev.vigie.store.ChangeFeed;
import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The tables in one SQLite file on this machine. A write that was answered survives the death of the process at any
 * moment, and so does the change it left in the feed: both are one transaction.
 */
public final class StoreOnDisk implements Store, ChangeFeed {
    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock();
    private final Rows rows;
    private final Feed feed;

    /** @throws IllegalStateException when the file is no database of ours, or a newer Vigie's */
    public StoreOnDisk(Path file, Clock clock) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA busy_timeout = 10000");
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = NORMAL");
            }
            Schema.create(connection);
            rows = new Rows(connection, clock);
            feed = new Feed(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(file + " cannot be used as a database: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Row> get(Table table, Key key) {
        return alone(() -> rows.get(table, key));
    }

    @Override
    public List<Row> query(Table table, Query query) {
        return alone(() -> rows.query(table, query));
    }

    @Override
    public void scan(Table table, Consumer<Row> reader) {
        alone(() -> rows.all(table)).forEach(reader);
    }

    @Override
    public boolean write(List<Write> writes) {
        if (writes.isEmpty() || writes.size() > 100) {
            throw new IllegalArgumentException("a transaction makes 1 to 100 changes, was " + writes.size());
        }
        return alone(() -> inTransaction(writes));
    }

    @Override
    public List<Change> after(Table table, BigInteger number, int limit) {
        return alone(() -> feed.after(table, number, limit));
    }

    @Override
    public void forget(Table table, BigInteger upTo) {
        alone(() -> feed.forget(table, upTo));
    }

    @Override
    public void close() {
        alone(() -> {
            connection.close();
            return true;
        });
    }

    private boolean inTransaction(List<Write> writes) throws SQLException {
        try (var statement = connection.createStatement()) {
            // IMMEDIATE: what the conditions see cannot change before the commit, also not by another process.
            statement.execute("BEGIN IMMEDIATE");
            var made = false;
            try {
                made = makeAll(writes);
            } finally {
                statement.execute(made ? "COMMIT" : "ROLLBACK");
            }
            return made;
        }
    }

    private boolean makeAll(List<Write> writes) throws SQLException {
        var befores = new ArrayList<Optional<Row>>();
        for (var write : writes) {
            var key = key(write);
            var before = rows.get(write.table(), key);
            if (!holds(write.condition(), before)) {
                return false;
            }
            befores.add(before);
        }
        for (int i = 0; i < writes.size(); i++) {
            make(writes.get(i), befores.get(i));
        }
        return true;
    }

    private void make(Write write, Optional<Row> before) throws SQLException {
        var after = switch (write) {
            case Write.Put put -> Optional.of(put.row());
            case Write.Delete _ -> Optional.<Row>empty();
        };
        if (after.isPresent()) {
            rows.put(write.table(), after.get());
        } else {
            rows.delete(write.table(), key(write));
        }
        if (Schema.FED.contains(write.table()) && !after.equals(before)) {
            feed.add(write.table(), before, after);
        }
    }

    private static Key key(Write write) {
        return switch (write) {
            case Write.Put put -> put.row().key();
            case Write.Delete delete -> delete.key();
        };
    }

    private static boolean holds(Write.Condition condition, Optional<Row> before) {
        return switch (condition) {
            case Write.Condition.Always _ -> true;
            case Write.Condition.Absent _ -> before.isEmpty();
            case Write.Condition.VersionIs is ->
                before.filter(row -> row.version() == is.version()).isPresent();
        };
    }

    /** One call at a time: SQLite has one writer, and the calls take microseconds. */
    private <T> T alone(Call<T> call) {
        turn.lock();
        try {
            return call.make();
        } catch (SQLException e) {
            throw new IllegalStateException("the database failed: " + e.getMessage(), e);
        } finally {
            turn.unlock();
        }
    }

    private interface Call<T> {
        T make() throws SQLException;
    }
}
