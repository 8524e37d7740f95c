package dev.vigie.store.dynamodb;

import dev.vigie.store.Attributes;
import dev.vigie.store.Table;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.model.EnhancedGlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Makes the tables in an emulator; on AWS the template does. */
public final class Tables {
    private Tables() {}

    /** All tables with their indexes and streams. */
    public static void create(DynamoDbClient client, String prefix) {
        var enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        for (var table : Table.values()) {
            enhanced.table(name(prefix, table), Schemas.of(table)).createTable(request -> {
                if (!table.indexes().isEmpty()) {
                    request.globalSecondaryIndices(indexes(table));
                }
                if (table.isStreamed()) {
                    request.streamSpecification(
                            stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES));
                }
            });
        }
    }

    /** Lets the database delete what is expired, by its own clock and not the test's. */
    public static void expire(DynamoDbClient client, String prefix, Table table) {
        client.updateTimeToLive(request -> request.tableName(name(prefix, table))
                .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName(Attributes.EXPIRES)));
    }

    static String name(String prefix, Table table) {
        return prefix + "-" + table.label();
    }

    private static List<EnhancedGlobalSecondaryIndex> indexes(Table table) {
        return table.indexes().stream()
                .map(index -> EnhancedGlobalSecondaryIndex.builder()
                        .indexName(index.name())
                        .projection(projection -> projection.projectionType(ProjectionType.ALL))
                        .build())
                .toList();
    }
}
