package dev.vigie.store;

import dev.vigie.business.BusinessId;
import dev.vigie.incident.Incident;
import dev.vigie.incident.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bad talk that somebody must look at. Every change names the version it was made from. */
public final class Incidents {
    /** Open incidents are spread over so many index partitions. */
    public static final int SHARDS = 4;

    private final Store store;

    public Incidents(Store store) {
        this.store = store;
    }

    public Optional<Versioned<Incident>> get(BusinessId business, IncidentId id) {
        return store.get(Table.INCIDENTS, new Key(business.value(), id.value())).map(Incidents::of);
    }

    /** All incidents of a business that are still kept, in no order. */
    public List<Versioned<Incident>> of(BusinessId business) {
        return store.query(Table.INCIDENTS, Query.of(business.value())).stream()
                .map(Incidents::of)
                .toList();
    }

    /** The open ones of all businesses whose time of review has come, the longest waiting first. */
    public List<Versioned<Incident>> dueForReview(Instant now, int limit) {
        return java.util.stream.IntStream.range(0, SHARDS)
                .mapToObj(shard -> Query.of("open#" + shard)
                        .on("open")
                        .to(Instants.text(now))
                        .limit(limit))
                .flatMap(query -> store.query(Table.INCIDENTS, query).stream())
                .map(Incidents::of)
                .sorted(java.util.Comparator.comparing(
                        each -> each.value().care().nextReview()))
                .limit(limit)
                .toList();
    }

    /** Replaces the incident if it still has this version; 0 for a new one. @return whether it was */
    public boolean put(Incident incident, long version) {
        return store.write(List.of(write(incident, version)));
    }

    static Write write(Incident incident, long version) {
        var key = new Key(incident.business().value(), incident.id().value());
        var shard = Math.floorMod(incident.business().value().hashCode(), SHARDS);
        Map<String, String> indexed = incident.isOpen()
                ? Map.of(
                        "openShard",
                        "open#" + shard,
                        "nextReviewAt",
                        Instants.text(incident.care().nextReview()))
                : Map.of();
        var row = new Row(key, indexed, Optional.empty(), version + 1, Json.write(incident));
        return new Write.Put(
                Table.INCIDENTS,
                row,
                version == 0 ? new Write.Condition.Absent() : new Write.Condition.VersionIs(version));
    }

    private static Versioned<Incident> of(Row row) {
        return new Versioned<>(Json.read(row.body(), Incident.class), row.version());
    }
}
