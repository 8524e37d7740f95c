package dev.vigie.store.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.vigie.store.Key;
import dev.vigie.store.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What DynamoDB fills, attribute by attribute, until it is a row. */
final class RowBuilder {
    private final Map<String, String> indexed = new HashMap<>();
    private @Nullable String partition;
    private String sort = "";
    private @Nullable Long expires;
    private long version;
    private @Nullable String body;

    void partition(@Nullable String value) {
        partition = value;
    }

    void sort(@Nullable String value) {
        sort = value == null ? "" : value;
    }

    void indexed(String name, @Nullable String value) {
        if (value != null) {
            indexed.put(name, value);
        }
    }

    void expires(@Nullable Long seconds) {
        expires = seconds;
    }

    void version(@Nullable Long value) {
        version = value == null ? 0 : value;
    }

    void body(@Nullable String value) {
        body = value;
    }

    Row build() {
        return new Row(
                new Key(requireNonNull(partition, "a row lacks its partition key"), sort),
                indexed,
                Optional.ofNullable(expires).map(Instant::ofEpochSecond),
                version,
                requireNonNull(body, "a row lacks its body"));
    }
}
