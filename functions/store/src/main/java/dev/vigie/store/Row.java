package dev.vigie.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * One row of any table.
 *
 * @param indexed the attributes that indexes are made of; times in them are ISO-8601 with milliseconds in UTC, so that
 *     they sort as text
 * @param expires from then on the row is gone to every reader, even before the database deletes it; whole seconds
 * @param version 1 when first put, one more at each change
 * @param body the record itself as JSON
 */
public record Row(Key key, Map<String, String> indexed, Optional<Instant> expires, long version, String body) {
    public Row {
        indexed = Map.copyOf(indexed);
        expires = expires.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
        if (indexed.containsValue("")) {
            throw new IllegalArgumentException("an indexed attribute is absent rather than empty: " + indexed);
        }
    }

    /** What a slim index knows of it. */
    public Row slim() {
        return new Row(key, indexed, expires, 0, "");
    }

    /** Whether the row is gone to readers. */
    public boolean isExpired(Instant now) {
        return expires.isPresent() && !expires.get().isAfter(now);
    }
}
