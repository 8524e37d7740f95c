package dev.vigie.store;

import static dev.vigie.store.SomeRow.NOON;
import static dev.vigie.store.SomeRow.body;
import static dev.vigie.store.SomeRow.expiring;
import static dev.vigie.store.SomeRow.mention;
import static dev.vigie.store.SomeRow.seen;
import static dev.vigie.store.SomeRow.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Write.Condition.Absent;
import dev.vigie.store.Write.Put;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store tells of its changes. */
@ParameterizedClass
@EnumSource(Stores.class)
class ChangesContractTest {
    private final OpenStore open;
    private final Store store;

    ChangesContractTest(Stores stores) {
        this.open = stores.open(new MovableClock(NOON));
        this.store = open.store();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyChangeIsToldWithTheRowBeforeAndAfter() {
        var first = expiring(seen(mention("fournil", "m1"), "2026-03-02T12:00:00.000Z"), NOON.plusSeconds(9));
        var second = version(body(first, "mended"), 2);
        store.put(Table.MENTIONS, first);
        store.put(Table.MENTIONS, second);
        store.delete(Table.MENTIONS, first.key());

        var changes = open.changes(Table.MENTIONS);

        assertThat(changes).extracting(Change::before).containsExactly(none(), Optional.of(first), Optional.of(second));
        assertThat(changes).extracting(Change::after).containsExactly(Optional.of(first), Optional.of(second), none());
        assertThat(changes).extracting(Change::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anEventSaysWhatAwsSays() {
        store.put(Table.MENTIONS, mention("fournil", "m1"));
        store.put(Table.MENTIONS, version(mention("fournil", "m1"), 2));
        store.delete(Table.MENTIONS, new Key("fournil", "m1"));

        var records = open.next(Table.MENTIONS).getRecords();

        assertThat(records).extracting(told -> told.getEventName()).containsExactly("INSERT", "MODIFY", "REMOVE");
        assertThat(records).allSatisfy(told -> {
            assertThat(told.getEventSource()).isEqualTo("aws:dynamodb");
            assertThat(told.getDynamodb().getKeys()).containsOnlyKeys("businessId", "mentionId");
            assertThat(told.getDynamodb().getApproximateCreationDateTime()).isNotNull();
            assertThat(told.getDynamodb().getStreamViewType()).isEqualTo("NEW_AND_OLD_IMAGES");
        });
    }

    @Test
    void whatChangesNothingIsNotTold() {
        var row = mention("fournil", "m1");
        store.put(Table.MENTIONS, row);
        open.next(Table.MENTIONS);

        store.put(Table.MENTIONS, row);
        store.putIfAbsent(Table.MENTIONS, body(row, "other"));
        store.delete(Table.MENTIONS, new Key("fournil", "m2"));
        store.write(List.of(
                new Put(Table.MENTIONS, mention("fournil", "m3"), new Absent()),
                new Put(Table.MENTIONS, body(row, "other"), new Absent())));

        assertThat(open.changes(Table.MENTIONS)).isEmpty();
    }

    @Test
    void changesOfOneBusinessAreToldInTheirOrder() {
        IntStream.range(0, 150).forEach(i -> store.put(Table.MENTIONS, mention("fournil", "m" + i)));

        var told = open.changes(Table.MENTIONS);

        assertThat(told)
                .extracting(change -> change.after().orElseThrow().key().sort())
                .containsExactlyElementsOf(
                        IntStream.range(0, 150).mapToObj(i -> "m" + i).toList());
    }

    @Test
    void eachTableHasItsOwnStream() {
        var alert = new Row(new Key("fournil", "a1"), Map.of("owedAt", "x"), Optional.empty(), 1, "{}");
        store.put(Table.MENTIONS, mention("fournil", "m1"));
        store.put(Table.ALERTS, alert);
        store.put(Table.PULSES, new Row(Key.of("fournil"), Map.of(), Optional.empty(), 1, "{}"));

        assertThat(open.changes(Table.ALERTS)).extracting(Change::after).containsExactly(Optional.of(alert));
        assertThat(open.changes(Table.MENTIONS)).hasSize(1);
    }

    private static Optional<Row> none() {
        return Optional.empty();
    }
}
