package dev.vigie.local;

import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A store that writes down which right on AWS each call would need, such as {@code Query Sources/index/schedule}. */
record Watched(Store store, Set<String> needed) implements Store {
    @Override
    public Optional<Row> get(Table table, Key key) {
        needed.add("GetItem " + table.label());
        return store.get(table, key);
    }

    @Override
    public List<Row> query(Table table, Query query) {
        needed.add("Query " + table.label()
                + query.index().map(name -> "/index/" + name).orElse(""));
        return store.query(table, query);
    }

    @Override
    public void scan(Table table, Consumer<Row> reader) {
        needed.add("Scan " + table.label());
        store.scan(table, reader);
    }

    @Override
    public boolean write(List<Write> writes) {
        for (var write : writes) {
            needed.add(
                    switch (write) {
                        case Write.Put put -> "PutItem " + put.table().label();
                        case Write.Delete delete ->
                            "DeleteItem " + delete.table().label();
                    });
        }
        return store.write(writes);
    }

    @Override
    public void close() {
        store.close();
    }
}
