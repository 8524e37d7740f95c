package dev.vigie.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Valid rows for tests. */
final class SomeRow {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private SomeRow() {}

    /** A row of the Mentions table. */
    static Row mention(String business, String id) {
        return new Row(new Key(business, id), Map.of(), Optional.empty(), 1, "{\"about\":\"le pain\"}");
    }

    static Row seen(Row row, String time) {
        return new Row(row.key(), Map.of("seenAt", time), row.expires(), row.version(), row.body());
    }

    static Row expiring(Row row, Instant time) {
        return new Row(row.key(), row.indexed(), Optional.of(time), row.version(), row.body());
    }

    static Row version(Row row, long version) {
        return new Row(row.key(), row.indexed(), row.expires(), version, row.body());
    }

    static Row body(Row row, String body) {
        return new Row(row.key(), row.indexed(), row.expires(), row.version(), body);
    }
}
