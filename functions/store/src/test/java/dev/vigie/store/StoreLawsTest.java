package dev.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Write.Condition;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is written in whatever order, a store answers like the simplest store one can think of. */
class StoreLawsTest {
    private static final MovableClock CLOCK = new MovableClock(SomeRow.NOON);
    private static final Map<Stores, OpenStore> OPEN = new EnumMap<>(Stores.class);
    private static final AtomicInteger BUSINESSES = new AtomicInteger();

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void aStoreAnswersLikeAMap(@ForAll Stores stores, @ForAll("steps") List<Step> steps) {
        var open = OPEN.computeIfAbsent(stores, each -> each.open(CLOCK));
        var business = "b" + BUSINESSES.incrementAndGet();
        var model = new HashMap<Key, Row>();
        open.next(Table.MENTIONS);

        for (var step : steps) {
            CLOCK.pass(step.pause());
            var writes = step.drafts().values().stream()
                    .map(draft -> draft.write(business, CLOCK.instant()))
                    .toList();

            assertThat(open.store().write(writes)).isEqualTo(write(model, writes));
        }

        var alive = new TreeMap<String, Row>();
        model.values().stream()
                .filter(row -> !row.isExpired(CLOCK.instant()))
                .forEach(row -> alive.put(row.key().sort(), row));
        assertThat(open.store().query(Table.MENTIONS, Query.of(business))).containsExactlyElementsOf(alive.values());
        assertThat(open.store().query(Table.MENTIONS, Query.of(business).on("seen")))
                .containsExactlyInAnyOrderElementsOf(alive.values().stream()
                        .filter(row -> row.indexed().containsKey("seenAt"))
                        .toList());
        assertThat(folded(open.changes(Table.MENTIONS), business)).containsAllEntriesOf(folded(alive));
    }

    private static Map<Key, Row> folded(TreeMap<String, Row> alive) {
        var rows = new HashMap<Key, Row>();
        alive.values().forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    /** The stream alone is enough to know what the table holds. */
    private static Map<Key, Row> folded(List<Change> changes, String business) {
        var rows = new HashMap<Key, Row>();
        for (var change : changes) {
            change.before().ifPresent(row -> assertThat(rows).containsEntry(row.key(), row));
            change.before().ifPresent(row -> rows.remove(row.key()));
            change.after().ifPresent(row -> rows.put(row.key(), row));
        }
        rows.keySet().removeIf(key -> !key.partition().equals(business));
        return rows;
    }

    private static boolean write(Map<Key, Row> model, List<Write> writes) {
        for (var write : writes) {
            var there = Optional.ofNullable(model.get(write.key())).filter(row -> !row.isExpired(CLOCK.instant()));
            var holds = switch (write.condition()) {
                case Condition.Always() -> true;
                case Condition.Absent() -> there.isEmpty();
                case Condition.VersionIs(var version) ->
                    there.filter(row -> row.version() == version).isPresent();
            };
            if (!holds) {
                return false;
            }
        }
        for (var write : writes) {
            switch (write) {
                case Write.Put put -> model.put(put.key(), put.row());
                case Write.Delete delete -> model.remove(delete.key());
            }
        }
        return true;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var condition = Arbitraries.oneOf(
                Arbitraries.of(new Condition.Always(), new Condition.Absent()),
                Arbitraries.longs().between(1, 3).map(Condition.VersionIs::new));
        var expires = Arbitraries.longs().between(1, 100).optional(0.3);
        var seen = Arbitraries.integers().between(10, 99).optional();
        var version = Arbitraries.longs().between(1, 3);
        var draft = Combinators.combine(Arbitraries.of(true, true, false), version, seen, expires, condition)
                .as(Draft::new);
        var name = Arbitraries.of("a", "b", "c");
        var drafts = Arbitraries.maps(name, draft).ofMinSize(1).ofMaxSize(3).map(StoreLawsTest::named);
        var pause = Arbitraries.of(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(20));
        return Combinators.combine(pause, drafts).as(Step::new).list().ofMaxSize(15);
    }

    private static Map<String, Named> named(Map<String, Draft> drafts) {
        var named = new TreeMap<String, Named>();
        drafts.forEach((name, draft) -> named.put(name, new Named(name, draft)));
        return named;
    }

    record Step(Duration pause, Map<String, Named> drafts) {}

    record Named(String name, Draft draft) {
        Write write(String business, Instant now) {
            var key = new Key(business, name);
            if (!draft.isPut()) {
                return new Write.Delete(Table.MENTIONS, key, draft.condition());
            }
            var indexed = draft.seen()
                    .map(second -> Map.of("seenAt", "2026-03-02T12:00:" + second))
                    .orElse(Map.of());
            var row = new Row(key, indexed, draft.expires().map(now::plusSeconds), draft.version(), "{}");
            return new Write.Put(Table.MENTIONS, row, draft.condition());
        }
    }

    record Draft(boolean isPut, long version, Optional<Integer> seen, Optional<Long> expires, Condition condition) {}
}
