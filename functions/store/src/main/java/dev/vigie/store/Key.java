package dev.vigie.store;

/** Names one row; {@code sort} is empty in tables that have none. */
public record Key(String partition, String sort) {
    public Key {
        if (partition.isEmpty()) {
            throw new IllegalArgumentException("a key has a partition");
        }
    }

    public static Key of(String partition) {
        return new Key(partition, "");
    }
}
