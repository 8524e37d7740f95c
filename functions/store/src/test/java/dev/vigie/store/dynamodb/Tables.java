package dev.vigie.store.dynamodb;

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

    /** All tables with their indexes and streams. They expire for readers only, by the clock of the store. */
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

    static String name(String prefix, Table table) {
        return prefix + "-" + table.label();
    }

    private static List<EnhancedGlobalSecondaryIndex> indexes(Table table) {
        return table.indexes().stream()
                .map(index -> EnhancedGlobalSecondaryIndex.builder()
                        .indexName(index.name())
                        .projection(projection -> {
                            projection.projectionType(index.isSlim() ? ProjectionType.INCLUDE : ProjectionType.ALL);
                            if (index.isSlim()) {
                                projection.nonKeyAttributes(index.also());
                            }
                        })
                        .build())
                .toList();
    }
}
