package dev.vigie.alerts;

import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A store whose writes a test lets fail: before they take effect, or after. */
final class Fragile implements Store {
    private final Store store;
    private Predicate<List<Write>> fails = _ -> false;
    private When when = When.BEFORE;
    private int writes;

    Fragile(Store store) {
        this.store = store;
    }

    enum When {
        BEFORE,
        AFTER,
        /** As if somebody else had been faster. */
        REFUSED
    }

    /** The n-th write from now on fails, counted from 1. */
    void failAt(int n, When moment) {
        writes = 0;
        when = moment;
        fails = _ -> writes == n;
    }

    /** Every write of this table fails. */
    void failOn(Table table, When moment) {
        when = moment;
        fails = all -> all.stream().anyMatch(write -> write.table() == table);
    }

    void mend() {
        fails = _ -> false;
    }

    int writes() {
        return writes;
    }

    @Override
    public boolean write(List<Write> all) {
        writes++;
        if (!fails.test(all)) {
            return store.write(all);
        }
        return switch (when) {
            case REFUSED -> false;
            case BEFORE -> throw new IllegalStateException("the database is away");
            case AFTER -> {
                store.write(all);
                throw new IllegalStateException("the database's answer was lost");
            }
        };
    }

    @Override
    public Optional<Row> get(Table table, Key key) {
        return store.get(table, key);
    }

    @Override
    public List<Row> query(Table table, Query query) {
        return store.query(table, query);
    }

    @Override
    public void scan(Table table, Consumer<Row> reader) {
        store.scan(table, reader);
    }

    @Override
    public void close() {
        store.close();
    }
}
