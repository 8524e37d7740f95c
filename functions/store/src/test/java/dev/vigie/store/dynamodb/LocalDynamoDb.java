package dev.vigie.store.dynamodb;

import dev.vigie.store.OpenStore;
import dev.vigie.store.Table;
import java.time.Clock;
import java.util.EnumMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB on this machine, in memory, started once for all tests. */
public final class LocalDynamoDb {
    private static final AtomicInteger STORES = new AtomicInteger();

    private LocalDynamoDb() {}

    public static DynamoDbClient client() {
        return Running.DATABASE.dynamoDbClient();
    }

    public static DynamoDbStreamsClient streams() {
        return Running.DATABASE.dynamoDbStreamsClient();
    }

    /** A prefix whose tables are new and empty. */
    public static String newTables() {
        var prefix = "test" + STORES.incrementAndGet();
        Tables.create(client(), prefix);
        return prefix;
    }

    /** A store with new tables. */
    public static StoreInDynamoDb store(Clock clock) {
        return new StoreInDynamoDb(client(), newTables(), clock);
    }

    /** With its streams. */
    public static OpenStore streamed(Clock clock) {
        var prefix = newTables();
        var read = new EnumMap<Table, StreamOfDynamoDb>(Table.class);
        return new OpenStore(
                new StoreInDynamoDb(client(), prefix, clock),
                table -> read.computeIfAbsent(table, each -> new StreamOfDynamoDb(client(), streams(), prefix, each))
                        .next());
    }

    private static final class Running {
        static final AmazonDynamoDBLocal DATABASE = start();

        private static AmazonDynamoDBLocal start() {
            System.setProperty("aws.accessKeyId", "test");
            System.setProperty("aws.secretAccessKey", "test");
            System.setProperty("aws.region", "eu-west-3");
            var withoutTelemetry = true;
            return DynamoDBEmbedded.create(withoutTelemetry);
        }
    }
}
