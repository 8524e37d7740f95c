package dev.vigie.store.dynamodb;

import dev.vigie.store.Key;
import dev.vigie.store.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what DynamoDB hands over attribute by attribute. */
final class RowBuilder {
    private final Map<String, String> indexed = new HashMap<>();
    private String partition = "";
    private String sort = "";
    private Optional<Instant> expires = Optional.empty();
    private long version;
    private String body = "";

    void partition(String value) {
        partition = value;
    }

    void sort(String value) {
        sort = value;
    }

    void indexed(String name, @Nullable String value) {
        if (value != null) {
            indexed.put(name, value);
        }
    }

    void expires(@Nullable Long seconds) {
        expires = Optional.ofNullable(seconds).map(Instant::ofEpochSecond);
    }

    void version(Long value) {
        version = value;
    }

    void body(String value) {
        body = value;
    }

    Row build() {
        return new Row(new Key(partition, sort), indexed, expires, version, body);
    }
}
