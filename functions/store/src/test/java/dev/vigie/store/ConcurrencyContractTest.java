package dev.vigie.store;

import static dev.vigie.store.SomeRow.NOON;
import static dev.vigie.store.SomeRow.body;
import static dev.vigie.store.SomeRow.mention;
import static dev.vigie.store.SomeRow.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Write.Condition.Always;
import dev.vigie.store.Write.Condition.VersionIs;
import dev.vigie.store.Write.Put;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store promises to many threads at once. */
@ParameterizedClass
@EnumSource(Stores.class)
class ConcurrencyContractTest {
    private final Store store;

    ConcurrencyContractTest(Stores stores) {
        this.store = stores.open(new MovableClock(NOON)).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void ofAHundredThatPutTheSameRowExactlyOneWins() throws InterruptedException {
        var outcomes = atOnce(100, i -> store.putIfAbsent(Table.MENTIONS, body(mention("fournil", "m"), "by " + i)));

        assertThat(outcomes).filteredOn(wasPut -> wasPut).hasSize(1);
        assertThat(store.get(Table.MENTIONS, new Key("fournil", "m"))
                        .orElseThrow()
                        .body())
                .isEqualTo("by " + outcomes.indexOf(true));
    }

    @Test
    void noIncrementIsLost() throws InterruptedException {
        store.put(Table.MENTIONS, mention("fournil", "m"));

        atOnce(20, _ -> increment());

        assertThat(store.get(Table.MENTIONS, new Key("fournil", "m"))
                        .orElseThrow()
                        .version())
                .isEqualTo(21);
    }

    private boolean increment() {
        while (true) {
            var row = store.get(Table.MENTIONS, new Key("fournil", "m")).orElseThrow();
            var next = version(row, row.version() + 1);
            if (store.write(List.of(new Put(Table.MENTIONS, next, new VersionIs(row.version()))))) {
                return true;
            }
        }
    }

    @Test
    void noTransactionIsSeenByHalves() throws InterruptedException {
        atOnce(
                12,
                i -> store.write(List.of(
                        new Put(Table.MENTIONS, body(mention("fournil", "left"), "by " + i), new Always()),
                        new Put(Table.MENTIONS, body(mention("fournil", "right"), "by " + i), new Always()))));

        var left = store.get(Table.MENTIONS, new Key("fournil", "left")).orElseThrow();
        var right = store.get(Table.MENTIONS, new Key("fournil", "right")).orElseThrow();
        assertThat(left.body()).isEqualTo(right.body());
    }

    private static List<Boolean> atOnce(int threads, Attempt attempt) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = executor.invokeAll(IntStream.range(0, threads)
                    .<Callable<Boolean>>mapToObj(i -> () -> attempt.make(i))
                    .toList());
            return all.stream().map(Future::resultNow).toList();
        }
    }

    private interface Attempt {
        boolean make(int number);
    }
}
