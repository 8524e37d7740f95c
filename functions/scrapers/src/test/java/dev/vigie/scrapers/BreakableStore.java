package dev.vigie.scrapers;

import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A store that fails when a test wants it to. */
final class BreakableStore implements Store {
    private final Store store;
    private volatile Predicate<Write> broken = _ -> false;
    private final List<Write> tried = new CopyOnWriteArrayList<>();

    BreakableStore(Store store) {
        this.store = store;
    }

    /** From now on such writes fail as a database fails. */
    void breakOn(Predicate<Write> writes) {
        broken = writes;
    }

    /** Forgets what was written until now. @return that */
    List<Write> drainWrites() {
        var drained = List.copyOf(tried);
        tried.clear();
        return drained;
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
    public boolean write(List<Write> writes) {
        tried.addAll(writes);
        if (writes.stream().anyMatch(broken)) {
            throw new IllegalStateException("the database is down");
        }
        return store.write(writes);
    }

    @Override
    public void close() {
        store.close();
    }
}
