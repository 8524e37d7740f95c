package dev.vigie.bench.memory;

import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of one table, with every index kept as they change. */
final class Rows {
    /** Higher than any character that an ordering attribute holds. */
    private static final String LAST = "\uffff";

    private static final String END = "\u0000";

    private final Table table;
    private final Map<Key, Row> rows = new HashMap<>();
    private final Map<String, Map<String, NavigableMap<String, Row>>> orders = new HashMap<>();

    Rows(Table table) {
        this.table = table;
    }

    Optional<Row> get(Key key) {
        return Optional.ofNullable(rows.get(key));
    }

    List<Row> all() {
        return rows.values().stream().sorted(Rows::byKey).toList();
    }

    Optional<Row> put(Row row) {
        var before = delete(row.key());
        rows.put(row.key(), row);
        for (var order : orders(row)) {
            order.in(orders).put(order.place(), row);
        }
        return before;
    }

    Optional<Row> delete(Key key) {
        var before = Optional.ofNullable(rows.remove(key));
        before.ifPresent(row -> orders(row).forEach(order -> order.in(orders).remove(order.place())));
        return before;
    }

    /** The rows that a query asks for, in its order. */
    Collection<Row> asked(Query query) {
        var partition = orders.getOrDefault(query.index().orElse(""), Map.of()).get(query.partition());
        if (partition == null || query.isEmpty()) {
            return List.of();
        }
        query.orderedBy(table);
        var from = query.from().orElse("");
        var to = query.to().orElse(LAST) + END + LAST;
        var within = partition.subMap(from, true, to, true);
        return query.newestFirst() ? within.descendingMap().values() : within.values();
    }

    /** The places of a row: one in the table, one in each index that holds it. */
    private List<Order> orders(Row row) {
        var all = new ArrayList<Order>();
        var key = row.key();
        all.add(new Order("", key.partition(), key.sort()));
        for (var index : table.indexes()) {
            var partition = value(row, index.partition());
            var sort = value(row, index.sort());
            if (partition.isPresent() && sort.isPresent()) {
                all.add(new Order(
                        index.name(), partition.get(), sort.get() + END + key.partition() + END + key.sort()));
            }
        }
        return all;
    }

    private Optional<String> value(Row row, String attribute) {
        if (attribute.equals(table.partition())) {
            return Optional.of(row.key().partition());
        }
        if (table.sort().filter(attribute::equals).isPresent()) {
            return Optional.of(row.key().sort());
        }
        return Optional.ofNullable(row.indexed().get(attribute));
    }

    private static int byKey(Row one, Row other) {
        var byPartition = one.key().partition().compareTo(other.key().partition());
        return byPartition == 0 ? one.key().sort().compareTo(other.key().sort()) : byPartition;
    }

    private record Order(String index, String partition, String place) {
        NavigableMap<String, Row> in(Map<String, Map<String, NavigableMap<String, Row>>> orders) {
            return orders.computeIfAbsent(index, _ -> new HashMap<>()).computeIfAbsent(partition, _ -> new TreeMap<>());
        }
    }
}
