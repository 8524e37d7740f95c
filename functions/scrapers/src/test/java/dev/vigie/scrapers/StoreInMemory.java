package dev.vigie.scrapers;

import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The port in its simplest form. */
final class StoreInMemory implements Store {
    private final Map<Table, Map<Key, Row>> tables = new EnumMap<>(Table.class);
    private Predicate<Write> broken = _ -> false;

    /** From now on such writes fail as a database fails. */
    synchronized void breakOn(Predicate<Write> writes) {
        broken = writes;
    }

    @Override
    public synchronized Optional<Row> get(Table table, Key key) {
        return Optional.ofNullable(rows(table).get(key));
    }

    @Override
    public synchronized List<Row> query(Table table, Query query) {
        var index = query.index().map(table::index);
        var partition = index.map(Table.Index::partition).orElse("");
        var sort = index.map(Table.Index::sort).orElse("");
        Comparator<Row> order =
                Comparator.comparing(row -> attribute(row, sort, row.key().sort()));
        return rows(table).values().stream()
                .filter(row -> attribute(row, partition, row.key().partition()).equals(query.partition()))
                .filter(row -> query.from().stream()
                        .allMatch(from -> attribute(row, sort, row.key().sort()).compareTo(from) >= 0))
                .filter(row -> query.to().stream()
                        .allMatch(to -> attribute(row, sort, row.key().sort()).compareTo(to) <= 0))
                .sorted(query.newestFirst() ? order.reversed() : order)
                .limit(query.limit())
                .toList();
    }

    private static String attribute(Row row, String name, String otherwise) {
        return row.indexed().getOrDefault(name, otherwise);
    }

    @Override
    public synchronized void scan(Table table, Consumer<Row> reader) {
        List.copyOf(rows(table).values()).forEach(reader);
    }

    @Override
    public synchronized boolean write(List<Write> writes) {
        if (writes.stream().anyMatch(broken)) {
            throw new IllegalStateException("the database is down");
        }
        if (!writes.stream().allMatch(this::holds)) {
            return false;
        }
        for (var write : writes) {
            switch (write) {
                case Write.Put(var table, var row, var _) -> rows(table).put(row.key(), row);
                case Write.Delete(var table, var key, var _) -> rows(table).remove(key);
            }
        }
        return true;
    }

    private boolean holds(Write write) {
        var key = switch (write) {
            case Write.Put put -> put.row().key();
            case Write.Delete delete -> delete.key();
        };
        var row = get(write.table(), key);
        return switch (write.condition()) {
            case Write.Condition.Always _ -> true;
            case Write.Condition.Absent _ -> row.isEmpty();
            case Write.Condition.VersionIs(var version) -> row.map(Row::version).equals(Optional.of(version));
        };
    }

    private Map<Key, Row> rows(Table table) {
        return tables.computeIfAbsent(table, _ -> new LinkedHashMap<>());
    }

    @Override
    public void close() {}
}
