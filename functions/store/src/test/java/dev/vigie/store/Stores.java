package dev.vigie.store;

import dev.vigie.store.disk.TemporaryStore;
import dev.vigie.store.dynamodb.LocalDynamoDb;
import java.time.Clock;

/** The stores that must not differ. */
public enum Stores {
    ON_DISK {
        @Override
        public OpenStore open(Clock clock) {
            return TemporaryStore.streamed(clock);
        }
    },
    IN_DYNAMODB {
        @Override
        public OpenStore open(Clock clock) {
            return LocalDynamoDb.streamed(clock);
        }
    };

    /** A new store with empty tables. */
    public abstract OpenStore open(Clock clock);
}
