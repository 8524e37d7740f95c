package dev.vigie.bench.crash;

import dev.vigie.message.Message;
import dev.vigie.message.Outbox;
import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets calls to the database and to the outbox die, before or after they take effect. */
final class Fate {
    private final SplittableRandom chance;
    private final double deadly;
    private final List<Boolean> afterPublishing = new ArrayList<>();
    private long calls;
    private long crashes;

    /** @param deadly the chance with which one call dies */
    Fate(SplittableRandom chance, double deadly) {
        this.chance = chance;
        this.deadly = deadly;
    }

    long calls() {
        return calls;
    }

    long crashes() {
        return crashes;
    }

    /** How many crashes fell between handing a message over and marking it sent. */
    long betweenPublishAndMark() {
        return afterPublishing.size();
    }

    /** What kills a process; no handler catches it. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;

        Crash() {
            super("the process dies here", null, false, false);
        }
    }

    private <T> T met(boolean isPublishing, boolean isMarking, Supplier<T> call) {
        calls++;
        var dies = chance.nextDouble() < deadly;
        var before = dies && chance.nextBoolean();
        if (before) {
            crashes++;
            if (isMarking) {
                afterPublishing.add(true);
            }
            throw new Crash();
        }
        var answer = call.get();
        if (dies) {
            crashes++;
            if (isPublishing) {
                afterPublishing.add(true);
            }
            throw new Crash();
        }
        return answer;
    }

    /** The outbox, as long as the process lives. */
    Outbox over(Outbox outbox) {
        return (Message message) -> met(true, false, () -> {
            outbox.deliver(message);
            return true;
        });
    }

    /** The database, as long as the process lives. */
    Store over(Store store) {
        return new Store() {
            @Override
            public Optional<Row> get(Table table, Key key) {
                return met(false, false, () -> store.get(table, key));
            }

            @Override
            public List<Row> query(Table table, Query query) {
                return met(false, false, () -> store.query(table, query));
            }

            @Override
            public void scan(Table table, Consumer<Row> reader) {
                met(false, false, () -> {
                    store.scan(table, reader);
                    return true;
                });
            }

            @Override
            public boolean write(List<Write> writes) {
                return met(false, isMark(writes), () -> store.write(writes));
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }

    /** Whether it marks an alert as sent. */
    private static boolean isMark(List<Write> writes) {
        return writes.stream()
                .anyMatch(write -> write instanceof Write.Put put
                        && put.table() == Table.ALERTS
                        && put.row().version() > 1
                        && put.row().body().contains("\"sent\":\""));
    }
}
