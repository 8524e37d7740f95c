package dev.vigie.bench.month;

import dev.vigie.bench.memory.Memory;
import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/** A database in bad weather. Its indexes, and reads that may lag, show what was there some writes ago. */
final class Unreliable implements Store {
    private static final int LAG = 12;

    private final Memory memory;
    private final Memory behind;
    private final Weather weather;
    private final Queue<Write> notYetSeen = new ArrayDeque<>();

    Unreliable(Memory memory, Weather weather, Clock clock) {
        this.memory = memory;
        this.behind = new Memory(clock);
        this.weather = weather;
    }

    @Override
    public Optional<Row> get(Table table, Key key) {
        return weather.call(false, () -> memory.get(table, key));
    }

    @Override
    public List<Row> query(Table table, Query query) {
        return weather.call(false, () -> {
            var mayBeStale = query.index().isPresent() || query.mayLag();
            if (!mayBeStale) {
                return memory.query(table, query);
            }
            catchUp(weather.happens("stale read", 0.3) ? LAG : 0);
            return behind.query(table, query);
        });
    }

    @Override
    public void scan(Table table, Consumer<Row> reader) {
        weather.call(false, () -> {
            memory.scan(table, reader);
            return true;
        });
    }

    @Override
    public boolean write(List<Write> writes) {
        return weather.call(isMark(writes), () -> {
            var written = memory.write(writes);
            if (written) {
                notYetSeen.addAll(writes);
            }
            return written;
        });
    }

    /** All but the last so many writes have reached what may lag. */
    private void catchUp(int lag) {
        while (notYetSeen.size() > lag) {
            var write = notYetSeen.remove();
            switch (write) {
                case Write.Put(var table, var row, var _) -> behind.put(table, row);
                case Write.Delete(var table, var key, var _) -> behind.delete(table, key);
            }
            behind.forget(write.table(), java.math.BigInteger.valueOf(Long.MAX_VALUE));
        }
    }

    /** Whether it marks an alert as sent. */
    private static boolean isMark(List<Write> writes) {
        return writes.stream()
                .anyMatch(write -> write instanceof Write.Put put
                        && put.table() == Table.ALERTS
                        && put.row().version() > 1
                        && put.row().body().contains("\"sent\":\""));
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
