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
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The store on one machine, and the feed of its changes. What it has acknowledged survives a kill and a power cut; any
 * number of threads may use it, and a second process may open the same file.
 */
public final class StoreOnDisk implements Store, ChangeFeed {
    private static final int PAGE = 500;

    private final Connections connections;
    private final Expiry expiry = new Expiry();
    private final Clock clock;

    /** Opens the file, which is made when it is not there. */
    public StoreOnDisk(Path file, Clock clock) {
        this.connections = new Connections(new DatabaseFile(file));
        this.clock = clock;
    }

    @Override
    public Optional<Row> get(Table table, Key key) {
        var now = clock.instant();
        return connections.read(connection -> Rows.find(connection, table, key)).filter(row -> !row.isExpired(now));
    }

    @Override
    public List<Row> query(Table table, Query query) {
        var sql = Statements.query(table, query);
        var values = new ArrayList<Object>(List.of(query.partition()));
        query.from().ifPresent(values::add);
        query.to().ifPresent(values::add);
        values.add(clock.instant().getEpochSecond());
        values.add(query.limit());
        var rows = connections.read(connection -> Rows.select(connection, table, sql, values));
        return query.isSlim(table) ? rows.stream().map(Row::slim).toList() : rows;
    }

    /** The reader may use the store meanwhile; whether it sees what is put in then is left open. */
    @Override
    public void scan(Table table, Consumer<Row> reader) {
        var page = page(table, -1);
        while (!page.isEmpty()) {
            page.forEach(placed -> reader.accept(placed.row()));
            page = page(table, page.getLast().place());
        }
    }

    private List<Rows.Placed> page(Table table, long after) {
        var values = List.of(after, clock.instant().getEpochSecond(), PAGE);
        return connections.read(connection -> Rows.placed(connection, table, Statements.page(table), values));
    }

    @Override
    public boolean write(List<Write> writes) {
        var together = Write.together(writes);
        var now = clock.instant();
        return connections.write(connection -> {
            for (var write : together) {
                if (!make(connection, write, now)) {
                    return false;
                }
            }
            expiry.sweep(connection, now);
            return true;
        });
    }

    private static boolean make(Connection connection, Write write, Instant now) throws SQLException {
        var before = Rows.find(connection, write.table(), write.key());
        if (!holds(write.condition(), before.filter(row -> !row.isExpired(now)))) {
            return false;
        }
        switch (write) {
            case Write.Put(var table, var row, var _) -> {
                Rows.put(connection, table, row);
                Feed.append(connection, table, before, Optional.of(row));
            }
            case Write.Delete(var table, var key, var _) -> {
                Rows.delete(connection, table, key);
                Feed.append(connection, table, before, Optional.empty());
            }
        }
        return true;
    }

    private static boolean holds(Write.Condition condition, Optional<Row> alive) {
        return switch (condition) {
            case Write.Condition.Always() -> true;
            case Write.Condition.Absent() -> alive.isEmpty();
            case Write.Condition.VersionIs(var version) ->
                alive.filter(row -> row.version() == version).isPresent();
        };
    }

    @Override
    public List<Change> after(Table table, BigInteger number, int limit) {
        return connections.read(connection -> Feed.after(connection, table, number, limit));
    }

    @Override
    public void forget(Table table, BigInteger upTo) {
        connections.write(connection -> {
            Feed.forget(connection, table, upTo);
            return true;
        });
    }

    @Override
    public void close() {
        connections.close();
    }
}
