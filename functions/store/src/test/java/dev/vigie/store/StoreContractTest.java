package dev.vigie.store;

import static dev.vigie.store.SomeRow.NOON;
import static dev.vigie.store.SomeRow.body;
import static dev.vigie.store.SomeRow.expiring;
import static dev.vigie.store.SomeRow.mention;
import static dev.vigie.store.SomeRow.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vigie.store.Write.Condition.Absent;
import dev.vigie.store.Write.Condition.Always;
import dev.vigie.store.Write.Condition.VersionIs;
import dev.vigie.store.Write.Delete;
import dev.vigie.store.Write.Put;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store promises. */
@ParameterizedClass
@EnumSource(Stores.class)
class StoreContractTest {
    private final MovableClock clock = new MovableClock(NOON);
    private final Store store;

    StoreContractTest(Stores stores) {
        this.store = stores.open(clock).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsPutCanBeGot() {
        var indexed = Map.of("seenAt", "2026-03-02T12:00:00.000Z");
        var expires = Optional.of(NOON.plusSeconds(1));
        var row =
                new Row(new Key("fournil", "m1"), indexed, expires, 7, "{\"text\":\"Pain rassis… 🥖 \\\"jamais\\\"\"}");

        store.put(Table.MENTIONS, row);

        assertThat(store.get(Table.MENTIONS, row.key())).contains(row);
    }

    @Test
    void whatWasNeverPutIsAbsent() {
        store.put(Table.MENTIONS, mention("fournil", "m1"));

        assertThat(store.get(Table.MENTIONS, new Key("fournil", "m2"))).isEmpty();
        assertThat(store.get(Table.PULSES, Key.of("fournil"))).isEmpty();
        assertThat(store.query(Table.MENTIONS, Query.of("garage"))).isEmpty();
    }

    @Test
    void everyTableKeepsItsRows() {
        for (var table : Table.values()) {
            var key = table.sort().isPresent() ? new Key("a", "b") : Key.of("a");
            var row = new Row(key, Map.of(), Optional.empty(), 1, "{}");

            store.put(table, row);

            assertThat(store.get(table, key)).contains(row);
        }
    }

    @Test
    void onlyTheFirstPutIfAbsentCounts() {
        var first = body(mention("fournil", "m1"), "1");
        var second = body(mention("fournil", "m1"), "2");

        var wasFirstPut = store.putIfAbsent(Table.MENTIONS, first);
        var wasSecondPut = store.putIfAbsent(Table.MENTIONS, second);

        assertThat(wasFirstPut).isTrue();
        assertThat(wasSecondPut).isFalse();
        assertThat(store.get(Table.MENTIONS, first.key())).contains(first);
    }

    @Test
    void aRowIsReplacedOnlyFromTheVersionItWasReadAt() {
        var row = mention("fournil", "m1");
        store.put(Table.MENTIONS, row);

        var fromAnother = store.write(List.of(new Put(Table.MENTIONS, version(row, 9), new VersionIs(8))));
        var fromThis = store.write(List.of(new Put(Table.MENTIONS, version(row, 2), new VersionIs(1))));
        var fromThisAgain = store.write(List.of(new Put(Table.MENTIONS, version(row, 3), new VersionIs(1))));

        assertThat(List.of(fromAnother, fromThis, fromThisAgain)).containsExactly(false, true, false);
        assertThat(store.get(Table.MENTIONS, row.key())).contains(version(row, 2));
    }

    @Test
    void aVersionOfNoRowIsNoneThatHolds() {
        var row = mention("fournil", "m1");

        var wasPut = store.write(List.of(new Put(Table.MENTIONS, row, new VersionIs(0))));

        assertThat(wasPut).isFalse();
        assertThat(store.get(Table.MENTIONS, row.key())).isEmpty();
    }

    @Test
    void aRowIsTakenAwayOnlyIfItsConditionHolds() {
        var row = mention("fournil", "m1");
        store.put(Table.MENTIONS, row);

        var wasOther = store.write(List.of(new Delete(Table.MENTIONS, row.key(), new VersionIs(2))));
        var wasThis = store.write(List.of(new Delete(Table.MENTIONS, row.key(), new VersionIs(1))));
        var wasNothing = store.write(List.of(new Delete(Table.MENTIONS, row.key(), new Always())));

        assertThat(List.of(wasOther, wasThis, wasNothing)).containsExactly(false, true, true);
        assertThat(store.get(Table.MENTIONS, row.key())).isEmpty();
    }

    @Test
    void aTransactionMakesAllItsChanges() {
        var gone = mention("fournil", "old");
        store.put(Table.MENTIONS, gone);
        var pulse = new Row(Key.of("fournil"), Map.of(), Optional.empty(), 1, "{}");

        var wasMade = store.write(List.of(
                new Put(Table.PULSES, pulse, new Absent()), new Delete(Table.MENTIONS, gone.key(), new VersionIs(1))));

        assertThat(wasMade).isTrue();
        assertThat(store.get(Table.PULSES, pulse.key())).contains(pulse);
        assertThat(store.get(Table.MENTIONS, gone.key())).isEmpty();
    }

    @Test
    void aTransactionOfWhichOneConditionFailsMakesNothing() {
        var known = mention("fournil", "m2");
        store.put(Table.MENTIONS, known);
        var pulse = new Row(Key.of("fournil"), Map.of(), Optional.empty(), 1, "{}");

        var wasMade = store.write(List.of(
                new Put(Table.PULSES, pulse, new Always()),
                new Put(Table.MENTIONS, mention("fournil", "m1"), new Absent()),
                new Put(Table.MENTIONS, body(known, "other"), new Absent())));

        assertThat(wasMade).isFalse();
        assertThat(store.get(Table.PULSES, pulse.key())).isEmpty();
        assertThat(store.query(Table.MENTIONS, Query.of("fournil"))).containsExactly(known);
    }

    @Test
    void aTransactionHasOneToAHundredChangesOfDifferentRows() {
        var hundred = puts(100);
        var twice = List.of(
                hundred.getFirst(),
                new Delete(Table.MENTIONS, hundred.getFirst().key(), new Always()));

        assertThat(store.write(hundred)).isTrue();
        assertThat(store.query(Table.MENTIONS, Query.of("fournil"))).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> store.write(puts(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> store.write(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> store.write(twice));
    }

    @Test
    void anExpiredRowCountsAsAbsent() {
        var fleeting = expiring(mention("fournil", "a"), NOON.plusSeconds(60));
        store.put(Table.MENTIONS, fleeting);
        clock.pass(Duration.ofSeconds(60));
        var again = expiring(mention("fournil", "a"), NOON.plusSeconds(600));

        var wasReplaced = store.write(List.of(new Put(Table.MENTIONS, version(again, 2), new VersionIs(1))));
        var wasPut = store.putIfAbsent(Table.MENTIONS, again);

        assertThat(wasReplaced).isFalse();
        assertThat(wasPut).isTrue();
        assertThat(store.get(Table.MENTIONS, again.key())).contains(again);
    }

    @Test
    void whatATableHasNoPlaceForIsRefused() {
        var unindexed = new Row(new Key("a", "b"), Map.of("colour", "red"), Optional.empty(), 1, "{}");
        var sortless = new Row(Key.of("a"), Map.of(), Optional.empty(), 1, "{}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.put(Table.MENTIONS, unindexed))
                .withMessageContaining("colour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.put(Table.MENTIONS, sortless))
                .withMessageContaining("Mentions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.put(Table.PULSES, mention("a", "b")))
                .withMessageContaining("Pulses");
    }

    private static List<Write> puts(int count) {
        return IntStream.range(0, count)
                .<Write>mapToObj(i -> new Put(Table.MENTIONS, mention("fournil", "m" + i), new Absent()))
                .toList();
    }
}
