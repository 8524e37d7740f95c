package dev.vigie.store;

import dev.vigie.business.BusinessId;
import dev.vigie.incident.Alert;
import dev.vigie.incident.AlertId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The messages owed to people, and what became of each. */
public final class Alerts {
    private final Store store;

    public Alerts(Store store) {
        this.store = store;
    }

    public Optional<Versioned<Stored>> get(BusinessId business, AlertId id) {
        return store.get(Table.ALERTS, new Key(business.value(), id.value())).map(Alerts::of);
    }

    /** The alert that a link leads to; a link is known only by the hash of its token. */
    public Optional<Versioned<Stored>> byLink(String linkHash) {
        return store.query(Table.ALERTS, Query.of(linkHash).on("link").limit(1)).stream()
                .map(Alerts::of)
                .findFirst();
    }

    /** Alerts that were owed before this time and are not sent yet, the oldest first. */
    public List<Versioned<Stored>> unsent(Instant owedBefore, int limit) {
        var query =
                Query.of("unsent").on("unsent").to(Instants.text(owedBefore)).limit(limit);
        return store.query(Table.ALERTS, query).stream().map(Alerts::of).toList();
    }

    /** All alerts of a business that are still kept, in no order. */
    public List<Versioned<Stored>> of(BusinessId business) {
        return store.query(Table.ALERTS, Query.of(business.value())).stream()
                .map(Alerts::of)
                .toList();
    }

    /** Replaces what is stored if it still has this version. @return whether it was */
    public boolean put(Stored stored, long version) {
        return store.write(List.of(write(stored, version)));
    }

    static Write write(Stored stored, long version) {
        var alert = stored.alert();
        var indexed = new HashMap<String, String>();
        indexed.put("owedAt", Instants.text(alert.owed()));
        stored.linkHash().ifPresent(hash -> indexed.put("linkHash", hash));
        if (alert.delivery().awaitsSending()) {
            indexed.put("unsentShard", "unsent");
        }
        var key = new Key(alert.business().value(), alert.id().value());
        var row = new Row(key, indexed, Optional.empty(), version + 1, Json.write(stored));
        return new Write.Put(
                Table.ALERTS,
                row,
                version == 0 ? new Write.Condition.Absent() : new Write.Condition.VersionIs(version));
    }

    /** What a row of this table holds. */
    public static Versioned<Stored> of(Row row) {
        return new Versioned<>(Json.read(row.body(), Stored.class), row.version());
    }

    /**
     * An alert and the link that was sent with it.
     *
     * @param linkHash hash of the link's token, once it is made
     * @param linkExpires from then on the link opens nothing
     */
    public record Stored(Alert alert, Optional<String> linkHash, Optional<Instant> linkExpires) {
        public static Stored owed(Alert alert) {
            return new Stored(alert, Optional.empty(), Optional.empty());
        }

        public Stored with(Alert changed) {
            return new Stored(changed, linkHash, linkExpires);
        }
    }
}
