package dev.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every store promises; each adapter's test extends this one. */
public abstract class StoreContractTest {
    protected static final Instant NOW = Instant.parse("2026-03-04T17:00:00Z");

    private final String business = "b-" + UUID.randomUUID();

    /** The store under test, whose clock shows {@link #NOW}. */
    protected abstract Store store();

    @Test
    void aRowComesBackAsItWasPut() {
        var row = mention("m1", NOW, Optional.of(NOW.plusSeconds(60)));

        store().put(Table.MENTIONS, row);

        assertThat(store().get(Table.MENTIONS, row.key())).contains(row);
    }

    @Test
    void aRowThatIsNotThereIsEmpty() {
        assertThat(store().get(Table.MENTIONS, new Key(business, "none"))).isEmpty();
    }

    @Test
    void puttingTwiceIfAbsentKeepsTheFirst() {
        var first = mention("m1", NOW, Optional.empty());
        var second = new Row(first.key(), first.indexed(), Optional.empty(), 1, "{\"other\":true}");

        assertThat(store().putIfAbsent(Table.MENTIONS, first)).isTrue();
        assertThat(store().putIfAbsent(Table.MENTIONS, second)).isFalse();

        assertThat(store().get(Table.MENTIONS, first.key())).contains(first);
    }

    @Test
    void anExpiredRowIsGoneToEveryReaderAndMayBePutAgain() {
        var expired = mention("m1", NOW, Optional.of(NOW.minusSeconds(1)));
        store().put(Table.MENTIONS, expired);

        assertThat(store().get(Table.MENTIONS, expired.key())).isEmpty();
        assertThat(store().query(Table.MENTIONS, Query.of(business))).isEmpty();
        assertThat(store().putIfAbsent(Table.MENTIONS, mention("m1", NOW, Optional.empty()))).isTrue();
    }

    @Test
    void aChangeNamesTheVersionItWasMadeFrom() {
        var first = mention("m1", NOW, Optional.empty());
        store().put(Table.MENTIONS, first);
        var second = new Row(first.key(), first.indexed(), Optional.empty(), 2, "{}");
        var fromFirst = new Write.Put(Table.MENTIONS, second, new Write.Condition.VersionIs(1));

        assertThat(store().write(List.of(fromFirst))).isTrue();
        assertThat(store().write(List.of(fromFirst))).isFalse();
    }

    @Test
    void aTransactionMakesAllChangesOrNone() {
        var there = mention("there", NOW, Optional.empty());
        store().put(Table.MENTIONS, there);
        var fresh = mention("fresh", NOW, Optional.empty());

        var made = store().write(List.of(
                new Write.Put(Table.MENTIONS, fresh, new Write.Condition.Absent()),
                new Write.Put(Table.MENTIONS, there, new Write.Condition.Absent())));

        assertThat(made).isFalse();
        assertThat(store().get(Table.MENTIONS, fresh.key())).isEmpty();
    }

    @Test
    void aTransactionMaySpanTables() {
        var pulse = new Row(Key.of(business), Map.of(), Optional.empty(), 1, "{}");
        var mention = mention("m1", NOW, Optional.empty());

        var made = store().write(List.of(
                new Write.Put(Table.PULSES, pulse, new Write.Condition.Absent()),
                new Write.Put(Table.MENTIONS, mention, new Write.Condition.Always()),
                new Write.Delete(Table.ALERTS, new Key(business, "none"), new Write.Condition.Always())));

        assertThat(made).isTrue();
        assertThat(store().get(Table.PULSES, pulse.key())).contains(pulse);
        assertThat(store().get(Table.MENTIONS, mention.key())).contains(mention);
    }

    @Test
    void anIndexIsReadInOrderWithinBounds() {
        for (int minute = 0; minute < 10; minute++) {
            store().put(Table.MENTIONS, mention("m" + (9 - minute), NOW.plusSeconds(60L * minute), Optional.empty()));
        }
        var query = Query.of(business).on("seen").from(Instants.text(NOW.plusSeconds(120))).to(Instants.text(NOW.plusSeconds(300)));

        assertThat(store().query(Table.MENTIONS, query))
                .extracting(row -> row.key().sort())
                .containsExactly("m7", "m6", "m5", "m4");
        assertThat(store().query(Table.MENTIONS, query.newest().limit(2)))
                .extracting(row -> row.key().sort())
                .containsExactly("m4", "m5");
    }

    @Test
    void aRowWithoutAnIndexsAttributesIsNotInIt() {
        var key = new Key(business, "closed");
        store().put(Table.INCIDENTS, new Row(key, Map.of(), Optional.empty(), 1, "{}"));
        var shard = "open#" + business;
        var open = new Row(
                new Key(business, "open"), Map.of("openShard", shard, "nextReviewAt", Instants.text(NOW)), Optional.empty(), 1, "{}");
        store().put(Table.INCIDENTS, open);

        assertThat(store().query(Table.INCIDENTS, Query.of(shard).on("open"))).containsExactly(open);

        store().put(Table.INCIDENTS, new Row(open.key(), Map.of(), Optional.empty(), 2, "{}"));
        assertThat(store().query(Table.INCIDENTS, Query.of(shard).on("open"))).isEmpty();
    }

    @Test
    void aScanReadsEveryRow() {
        for (int i = 0; i < 30; i++) {
            store().put(Table.WATCHERS, new Row(new Key(business + i, "b"), Map.of(), Optional.empty(), 1, "{}"));
        }
        var seen = new ArrayList<String>();

        store().scan(Table.WATCHERS, row -> seen.add(row.key().partition()));

        assertThat(seen).filteredOn(partition -> partition.startsWith(business)).hasSize(30);
    }

    @Test
    void ofManyWhoPutTheSameAtOnceExactlyOneWins() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var puts = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 50; i++) {
                puts.add(() -> store().putIfAbsent(Table.MENTIONS, mention("same", NOW, Optional.empty())));
            }

            var won = 0;
            for (var put : threads.invokeAll(puts)) {
                won += put.get() ? 1 : 0;
            }

            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void anEmptyTransactionIsAMistake() {
        assertThatThrownBy(() -> store().write(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    protected Row mention(String id, Instant seen, Optional<Instant> expires) {
        var indexed = Map.of("seenAt", Instants.text(seen));
        return new Row(new Key(business, id), indexed, expires, 1, "{\"text\":\"é 😀 \\u0000\"}");
    }
}
