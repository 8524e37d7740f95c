package dev.vigie.store;

import static dev.vigie.store.SomeRow.NOON;
import static dev.vigie.store.SomeRow.body;
import static dev.vigie.store.SomeRow.expiring;
import static dev.vigie.store.SomeRow.mention;
import static dev.vigie.store.SomeRow.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vigie.store.Write.Condition.Absent;
import dev.vigie.store.Write.Put;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store promises to those who read many rows. */
@ParameterizedClass
@EnumSource(Stores.class)
class QueryContractTest {
    private final MovableClock clock = new MovableClock(NOON);
    private final Store store;

    QueryContractTest(Stores stores) {
        this.store = stores.open(clock).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void rowsOfAPartitionComeInOrder() {
        for (var id : List.of("c", "a", "Z", "é", "b", "🥖")) {
            store.put(Table.MENTIONS, mention("fournil", id));
        }
        store.put(Table.MENTIONS, mention("garage", "a"));

        var all = Query.of("fournil");

        assertThat(ids(all)).containsExactly("Z", "a", "b", "c", "é", "🥖");
        assertThat(ids(all.newest())).containsExactly("🥖", "é", "c", "b", "a", "Z");
        assertThat(ids(all.limit(2))).containsExactly("Z", "a");
        assertThat(ids(all.newest().limit(2))).containsExactly("🥖", "é");
    }

    @Test
    void boundsAreInclusive() {
        for (var id : List.of("a", "b", "c", "d")) {
            store.put(Table.MENTIONS, mention("fournil", id));
        }
        var all = Query.of("fournil");

        assertThat(ids(all.from("b"))).containsExactly("b", "c", "d");
        assertThat(ids(all.to("b"))).containsExactly("a", "b");
        assertThat(ids(all.from("b").to("c"))).containsExactly("b", "c");
        assertThat(ids(all.from("b").to("b"))).containsExactly("b");
        assertThat(ids(all.from("bb").to("bc"))).isEmpty();
        assertThat(ids(all.from("c").to("b"))).isEmpty();
    }

    @Test
    void boundsWithoutAnOrderAreAMistake() {
        var bounded = Query.of("fournil").from("a");

        assertThatIllegalArgumentException().isThrownBy(() -> store.query(Table.PULSES, bounded));
        assertThatIllegalArgumentException().isThrownBy(() -> store.query(Table.PULSES, bounded.on("seen")));
    }

    @Test
    void anIndexHoldsOnlyRowsWithItsAttributesInItsOrder() {
        store.put(Table.MENTIONS, seen(mention("fournil", "a"), "2026-03-02T12:00:02.000Z"));
        store.put(Table.MENTIONS, seen(mention("fournil", "b"), "2026-03-02T12:00:01.000Z"));
        store.put(Table.MENTIONS, mention("fournil", "c"));
        store.put(Table.MENTIONS, seen(mention("garage", "d"), "2026-03-02T12:00:01.000Z"));

        var bySeen = Query.of("fournil").on("seen");

        assertThat(ids(bySeen)).containsExactly("b", "a");
        assertThat(ids(bySeen.newest().limit(1))).containsExactly("a");
        assertThat(ids(bySeen.from("2026-03-02T12:00:02.000Z"))).containsExactly("a");
    }

    @Test
    void aRowLeavesAnIndexWithItsAttribute() {
        store.put(Table.MENTIONS, seen(mention("fournil", "a"), "2026-03-02T12:00:00.000Z"));

        store.put(Table.MENTIONS, mention("fournil", "a"));

        assertThat(ids(Query.of("fournil").on("seen"))).isEmpty();
        assertThat(ids(Query.of("fournil"))).containsExactly("a");
    }

    @Test
    void anExpiredRowIsGoneToEveryReader() {
        var lasting = seen(mention("fournil", "b"), "2026-03-02T12:00:00.000Z");
        var fleeting = expiring(seen(mention("fournil", "a"), "2026-03-02T11:00:00.000Z"), NOON.plusSeconds(60));
        store.put(Table.MENTIONS, lasting);
        store.put(Table.MENTIONS, fleeting);
        assertThat(ids(Query.of("fournil"))).containsExactly("a", "b");

        clock.pass(Duration.ofSeconds(60));

        assertThat(store.get(Table.MENTIONS, fleeting.key())).isEmpty();
        assertThat(ids(Query.of("fournil").limit(1))).containsExactly("b");
        assertThat(ids(Query.of("fournil").on("seen").limit(1))).containsExactly("b");
        assertThat(scanned()).containsExactly(lasting);
    }

    @Test
    void aScanHandsOverEveryRow() {
        for (var batch = 0; batch < 6; batch++) {
            store.write(puts("business" + batch, 100));
        }

        assertThat(scanned()).hasSize(600).doesNotHaveDuplicates();
    }

    @Test
    void aReaderOfAScanMayUseTheStore() {
        store.write(puts(20));

        store.scan(Table.MENTIONS, row -> store.delete(Table.MENTIONS, row.key()));

        assertThat(scanned()).isEmpty();
    }

    @Test
    void longAnswersAreReadToTheEnd() {
        var long40k = "x".repeat(40_000);
        IntStream.range(0, 60)
                .forEach(i -> store.put(Table.MENTIONS, body(mention("fournil", String.valueOf(100 + i)), long40k)));

        assertThat(ids(Query.of("fournil"))).hasSize(60).isSorted();
        assertThat(ids(Query.of("fournil").limit(55))).hasSize(55);
    }

    private List<String> ids(Query query) {
        return store.query(Table.MENTIONS, query).stream()
                .map(row -> row.key().sort())
                .toList();
    }

    private List<Row> scanned() {
        var rows = new ArrayList<Row>();
        store.scan(Table.MENTIONS, rows::add);
        return rows;
    }

    private static List<Write> puts(int count) {
        return puts("fournil", count);
    }

    private static List<Write> puts(String business, int count) {
        return IntStream.range(0, count)
                .<Write>mapToObj(i -> new Put(Table.MENTIONS, mention(business, "m" + i), new Absent()))
                .toList();
    }
}
