package dev.vigie.bench.memory;

import dev.vigie.store.Change;
import dev.vigie.store.ChangeFeed;
import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.math.BigInteger;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A database that keeps its rows in memory, behaves as the others do, and outlives every crash. */
public final class Memory implements Store, ChangeFeed {
    private final Map<Table, Rows> rows = new EnumMap<>(Table.class);
    private final Map<Table, NavigableMap<BigInteger, Change>> changes = new EnumMap<>(Table.class);
    private final Clock clock;
    private long numbers;

    public Memory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Row> get(Table table, Key key) {
        return rows(table).get(key).filter(row -> !row.isExpired(clock.instant()));
    }

    @Override
    public synchronized List<Row> query(Table table, Query query) {
        var now = clock.instant();
        return rows(table).asked(query).stream()
                .filter(row -> !row.isExpired(now))
                .limit(query.limit())
                .map(row -> query.isSlim(table) ? row.slim() : row)
                .toList();
    }

    @Override
    public synchronized void scan(Table table, Consumer<Row> reader) {
        rows(table).all().forEach(reader);
    }

    @Override
    public synchronized boolean write(List<Write> writes) {
        var all = Write.together(writes);
        if (!all.stream().allMatch(write -> holds(write, get(write.table(), write.key())))) {
            return false;
        }
        for (var write : all) {
            var after = switch (write) {
                case Write.Put put -> Optional.of(put.row());
                case Write.Delete _ -> Optional.<Row>empty();
            };
            var before = after.map(rows(write.table())::put)
                    .orElseGet(() -> rows(write.table()).delete(write.key()));
            if (write.table().isStreamed() && (before.isPresent() || after.isPresent())) {
                var change = new Change(BigInteger.valueOf(++numbers), before, after);
                feed(write.table()).put(change.number(), change);
            }
        }
        return true;
    }

    private static boolean holds(Write write, Optional<Row> alive) {
        return switch (write.condition()) {
            case Write.Condition.Always() -> true;
            case Write.Condition.Absent() -> alive.isEmpty();
            case Write.Condition.VersionIs(var version) ->
                alive.filter(row -> row.version() == version).isPresent();
        };
    }

    @Override
    public synchronized List<Change> after(Table table, BigInteger number, int limit) {
        return feed(table).tailMap(number, false).values().stream().limit(limit).toList();
    }

    @Override
    public synchronized void forget(Table table, BigInteger upTo) {
        feed(table).headMap(upTo, true).clear();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private Rows rows(Table table) {
        return rows.computeIfAbsent(table, Rows::new);
    }

    private NavigableMap<BigInteger, Change> feed(Table table) {
        return changes.computeIfAbsent(table, _ -> new TreeMap<>());
    }
}
