package dev.vigie.store;

import dev.vigie.mention.SourceId;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places to look, who holds which right now, and when each is due. */
public final class Sources {
    /** Sources of one kind are spread over so many index partitions. */
    public static final int SHARDS = 4;

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
        return java.util.stream.IntStream.range(0, SHARDS)
                .mapToObj(shard -> Query.of(kind + "#" + shard)
                        .on("due")
                        .to(Instants.text(now))
                        .limit(limit))
                .flatMap(query -> store.query(Table.SOURCES, query).stream())
                .sorted(java.util.Comparator.comparing(row -> row.indexed().getOrDefault("nextFetchAt", "")))
                .limit(limit)
                .map(row -> new SourceId(row.key().partition()))
                .toList();
    }

    /** When the next source of a kind is due, if there is any. */
    public Optional<Instant> nextDue(String kind) {
        return java.util.stream.IntStream.range(0, SHARDS)
                .mapToObj(shard -> Query.of(kind + "#" + shard).on("due").limit(1))
                .flatMap(query -> store.query(Table.SOURCES, query).stream())
                .map(row -> Instant.parse(row.indexed().getOrDefault("nextFetchAt", "")))
                .min(java.util.Comparator.naturalOrder());
    }

    /**
     * Takes a due source for a while, so that no other run fetches it. Who dies without giving it back loses it when
     * the time is over.
     *
     * @return the lease; empty when somebody else holds it, or it is no longer due
     */
    public Optional<Lease> lease(SourceId id, Instant now, Duration length) {
        var row = store.get(Table.SOURCES, Key.of(id.value()));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var held = Json.read(row.get().body(), Held.class);
        if (held.until().isAfter(now) || held.source().progress().nextFetch().isAfter(now)) {
            return Optional.empty();
        }
        var version = row.get().version();
        var taken = row(held.source(), now.plus(length), version + 1);
        var condition = new Write.Condition.VersionIs(version);
        return store.write(List.of(new Write.Put(Table.SOURCES, taken, condition)))
                ? Optional.of(new Lease(held.source(), version + 1))
                : Optional.empty();
    }

    /**
     * Gives a leased source back with its new progress.
     *
     * @return false when the lease was lost meanwhile; then nothing is written
     */
    public boolean giveBack(Lease lease, Progress progress) {
        var source = new Source(lease.source().id(), lease.source().spec(), progress);
        var free = row(source, Instant.EPOCH, lease.version() + 1);
        return store.write(List.of(new Write.Put(Table.SOURCES, free, new Write.Condition.VersionIs(lease.version()))));
    }

    public void delete(SourceId id) {
        store.delete(Table.SOURCES, Key.of(id.value()));
    }

    private static Row row(Source source, Instant heldUntil, long version) {
        var shard = Math.floorMod(source.id().value().hashCode(), SHARDS);
        // While somebody holds a source, it is due again only when the lease is over.
        var next = heldUntil.isAfter(source.progress().nextFetch())
                ? heldUntil
                : source.progress().nextFetch();
        var indexed = Map.of("kindShard", source.spec().kind() + "#" + shard, "nextFetchAt", Instants.text(next));
        var body = Json.write(new Held(source, heldUntil));
        return new Row(Key.of(source.id().value()), indexed, Optional.empty(), version, body);
    }

    /** A source that this run alone may fetch. */
    public record Lease(Source source, long version) {}

    private record Held(Source source, Instant until) {}
}
