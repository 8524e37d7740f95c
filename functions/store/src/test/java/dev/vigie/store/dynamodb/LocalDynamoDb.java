package dev.vigie.store.dynamodb;

import dev.vigie.store.Attributes;
import dev.vigie.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB Local within this JVM, started once, with Vigie's tables; for tests only, as its licence asks. */
public final class LocalDynamoDb {
    private static final AmazonDynamoDBLocal SERVER = start();

    private LocalDynamoDb() {}

    public static DynamoDbClient client() {
        return SERVER.dynamoDbClient();
    }

    public static DynamoDbStreamsClient streams() {
        return SERVER.dynamoDbStreamsClient();
    }

    /** Makes Vigie's tables under a prefix of the test's own. */
    public static void createTables(String prefix) {
        for (var table : Table.values()) {
            client().createTable(request(prefix, table));
            if (table == Table.MENTIONS) {
                client().updateTimeToLive(ttl -> ttl.tableName(prefix + "-" + table.label())
                        .timeToLiveSpecification(spec -> spec.attributeName(Attributes.EXPIRES).enabled(true)));
            }
        }
    }

    private static AmazonDynamoDBLocal start() {
        System.setProperty("aws.region", "eu-west-3");
        return DynamoDBEmbedded.create(true);
    }

    private static CreateTableRequest request(String prefix, Table table) {
        var names = new ArrayList<String>();
        names.add(table.partition());
        table.sort().ifPresent(names::add);
        names.addAll(Attributes.indexed(table));
        UnaryOperator<CreateTableRequest.Builder> streamed = request -> table == Table.MENTIONS || table == Table.ALERTS
                ? request.streamSpecification(stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
                : request;
        var request = CreateTableRequest.builder()
                .tableName(prefix + "-" + table.label())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys(table.partition(), table.sort().orElse("")))
                .attributeDefinitions(names.stream()
                        .map(name -> AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build())
                        .toList());
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(table.indexes().stream().map(LocalDynamoDb::index).toList());
        }
        return streamed.apply(request).build();
    }

    private static GlobalSecondaryIndex index(Table.Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keys(index.partition(), index.sort()))
                .projection(Projection.builder().projectionType(ProjectionType.ALL).build())
                .build();
    }

    private static List<KeySchemaElement> keys(String partition, String sort) {
        var keys = new ArrayList<KeySchemaElement>();
        keys.add(KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH).build());
        if (!sort.isEmpty()) {
            keys.add(KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build());
        }
        return keys;
    }
}
