package dev.vigie.store;

import dev.vigie.mention.SourceId;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The places to look, who holds which right now, and when each is due. */
public final class Sources {
    private static final int PAGE = 10_000;

    private final Store store;

    public Sources(Store store) {
        this.store = store;
    }

    public Optional<Source> get(SourceId id) {
        return store.get(Table.SOURCES, Key.of(id.value()))
                .map(row -> Json.read(row.body(), Held.class).source());
    }

    /** Every source, in no order. */
    public List<Source> all() {
        var all = new ArrayList<Source>();
        store.scan(
                Table.SOURCES, row -> all.add(Json.read(row.body(), Held.class).source()));
        return List.copyOf(all);
    }

    /** Adds a source that is not there yet; one that is keeps its progress. */
    public void add(Source source) {
        store.putIfAbsent(Table.SOURCES, row(source, Instant.EPOCH, 1));
    }

    /** Ids of sources of a kind whose time has come, the longest waiting first. */
    public List<SourceId> due(String kind, Instant now, int limit) {
        return schedule(kind).stream()
                .filter(entry -> !entry.next().isAfter(now))
                .sorted(Comparator.comparing(Entry::next))
                .limit(limit)
                .map(Entry::id)
                .toList();
    }

    /** When the next source of a kind is due, if there is any. */
    public Optional<Instant> nextDue(String kind) {
        return schedule(kind).stream().map(Entry::next).min(Comparator.naturalOrder());
    }

    /**
     * Takes a due source for a while, so that no other run fetches it. Who dies without giving it back loses it when
     * the time is over.
     *
     * @return the lease; empty when somebody else holds it, or it is no longer due
     */
    public Optional<Lease> lease(SourceId id, Instant now, Duration length) {
        return lease(id, now, length, _ -> Optional.empty());
    }

    /**
     * Takes a due source as {@link #lease(SourceId, Instant, Duration)} does. Where it can be told beforehand what will
     * stand there if nothing is new, that is written at once, its next time being the lease: then giving back the same
     * writes nothing. Who dies loses it at that next time.
     */
    public Optional<Lease> lease(
            SourceId id, Instant now, Duration length, Function<Source, Optional<Progress>> expected) {
        // Whoever sees what stood there a moment ago loses at the write.
        var row = store.query(Table.SOURCES, Query.of(id.value()).lagging()).stream()
                .findFirst();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var held = Json.read(row.get().body(), Held.class);
        var source = held.source();
        if (held.until().isAfter(now) || source.progress().nextFetch().isAfter(now)) {
            return Optional.empty();
        }
        var version = row.get().version();
        var foreseen = expected.apply(source).filter(next -> !next.nextFetch().isBefore(now.plus(length)));
        var taken = foreseen.map(next -> row(source.at(next), Instant.EPOCH, version + 1))
                .orElseGet(() -> row(source, now.plus(length), version + 1));
        var condition = new Write.Condition.VersionIs(version);
        return store.write(List.of(new Write.Put(Table.SOURCES, taken, condition)))
                ? Optional.of(new Lease(source, foreseen, version + 1))
                : Optional.empty();
    }

    /**
     * Gives a leased source back with its new progress.
     *
     * @return false when the lease was lost meanwhile; then nothing is written
     */
    public boolean giveBack(Lease lease, Progress progress) {
        if (lease.expected().filter(progress::equals).isPresent()) {
            return true;
        }
        var free = row(lease.source().at(progress), Instant.EPOCH, lease.version() + 1);
        return store.write(List.of(new Write.Put(Table.SOURCES, free, new Write.Condition.VersionIs(lease.version()))));
    }

    public void delete(SourceId id) {
        store.delete(Table.SOURCES, Key.of(id.value()));
    }

    /** A few bytes of every source of the kind: to read them all costs less than to keep them in the order of time. */
    private List<Entry> schedule(String kind) {
        var entries = new ArrayList<Entry>();
        var query = Query.of(kind).on("schedule").limit(PAGE);
        for (var rows = store.query(Table.SOURCES, query); ; ) {
            rows.forEach(row -> entries.add(Entry.of(row)));
            if (rows.size() < PAGE) {
                return entries;
            }
            // The next id of all that could be.
            rows = store.query(Table.SOURCES, query.from(rows.getLast().key().partition() + "\u0001"));
        }
    }

    private static Row row(Source source, Instant heldUntil, long version) {
        // While somebody holds a source, it is due again only when the lease is over.
        var next = heldUntil.isAfter(source.progress().nextFetch())
                ? heldUntil
                : source.progress().nextFetch();
        var indexed = Map.of("sourceKind", source.spec().kind(), "nextFetchAt", Instants.text(next));
        var body = Json.write(new Held(source, heldUntil));
        return new Row(Key.of(source.id().value()), indexed, Optional.empty(), version, body);
    }

    /**
     * A source that this run alone may fetch.
     *
     * @param source as it was
     * @param expected what is written already and stands unless the run gives back something else
     */
    public record Lease(Source source, Optional<Progress> expected, long version) {}

    private record Held(Source source, Instant until) {}

    private record Entry(SourceId id, Instant next) {
        static Entry of(Row row) {
            return new Entry(
                    new SourceId(row.key().partition()),
                    Instant.parse(row.indexed().getOrDefault("nextFetchAt", "")));
        }
    }
}
