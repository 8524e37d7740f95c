package dev.vigie.bench.crash;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A database that keeps its rows in memory, behaves as the others do, and outlives every crash. */
final class Memory implements Store, ChangeFeed {
    private final Map<Table, Map<Key, Row>> rows = new EnumMap<>(Table.class);
    private final Map<Table, List<Change>> changes = new EnumMap<>(Table.class);
    private final Clock clock;
    private long numbers;

    Memory(Clock clock) {
        this.clock = clock;
        for (var table : Table.values()) {
            rows.put(table, new TreeMap<>(Comparator.comparing(Key::partition).thenComparing(Key::sort)));
            changes.put(table, new ArrayList<>());
        }
    }

    @Override
    public Optional<Row> get(Table table, Key key) {
        return Optional.ofNullable(table(table).get(key)).filter(row -> !row.isExpired(clock.instant()));
    }

    @Override
    public List<Row> query(Table table, Query query) {
        var partition = query.partitionedBy(table);
        var order = query.orderedBy(table);
        Comparator<Row> byOrder = Comparator.comparing(
                row -> order.flatMap(name -> value(table, row, name)).orElse(""));
        return table(table).values().stream()
                .filter(row -> !row.isExpired(clock.instant()))
                .filter(row -> value(table, row, partition)
                        .filter(query.partition()::equals)
                        .isPresent())
                .filter(row -> order.flatMap(name -> value(table, row, name))
                                .filter(value -> query.from().stream().allMatch(from -> from.compareTo(value) <= 0))
                                .filter(value -> query.to().stream().allMatch(to -> to.compareTo(value) >= 0))
                                .isPresent()
                        || order.isEmpty())
                .sorted(query.newestFirst() ? byOrder.reversed() : byOrder)
                .limit(query.limit())
                .toList();
    }

    @Override
    public void scan(Table table, Consumer<Row> reader) {
        List.copyOf(table(table).values()).forEach(reader);
    }

    @Override
    public boolean write(List<Write> writes) {
        var all = Write.together(writes);
        if (!all.stream().allMatch(write -> holds(write, get(write.table(), write.key())))) {
            return false;
        }
        for (var write : all) {
            var before = Optional.ofNullable(table(write.table()).get(write.key()));
            var after = switch (write) {
                case Write.Put put -> Optional.of(put.row());
                case Write.Delete _ -> Optional.<Row>empty();
            };
            table(write.table()).remove(write.key());
            after.ifPresent(row -> table(write.table()).put(row.key(), row));
            if (before.isPresent() || after.isPresent()) {
                feed(write.table()).add(new Change(BigInteger.valueOf(++numbers), before, after));
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
    public List<Change> after(Table table, BigInteger number, int limit) {
        return feed(table).stream()
                .filter(change -> change.number().compareTo(number) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(Table table, BigInteger upTo) {
        feed(table).removeIf(change -> change.number().compareTo(upTo) <= 0);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private Map<Key, Row> table(Table table) {
        return rows.getOrDefault(table, Map.of());
    }

    private List<Change> feed(Table table) {
        return changes.getOrDefault(table, List.of());
    }

    private static Optional<String> value(Table table, Row row, String attribute) {
        if (attribute.equals(table.partition())) {
            return Optional.of(row.key().partition());
        }
        if (table.sort().filter(attribute::equals).isPresent()) {
            return Optional.of(row.key().sort());
        }
        return Optional.ofNullable(row.indexed().get(attribute));
    }
}
