package dev.vigie.local.demo;

import dev.vigie.store.Change;
import dev.vigie.store.ChangeFeed;
import dev.vigie.store.OpenStore;
import dev.vigie.store.Table;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A store's streams as a change feed: what a stream has told waits here until it is forgotten. */
final class StreamFeed implements ChangeFeed {
    private final OpenStore open;
    private final Map<Table, List<Change>> waiting = new EnumMap<>(Table.class);

    StreamFeed(OpenStore open) {
        this.open = open;
    }

    @Override
    public List<Change> after(Table table, BigInteger number, int limit) {
        var all = of(table);
        all.addAll(open.changes(table));
        return all.stream()
                .filter(change -> change.number().compareTo(number) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(Table table, BigInteger upTo) {
        of(table).removeIf(change -> change.number().compareTo(upTo) <= 0);
    }

    private List<Change> of(Table table) {
        return waiting.computeIfAbsent(table, _ -> new ArrayList<>());
    }
}
