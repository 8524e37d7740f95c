package dev.vigie.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.store.Key;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

class StoreInDynamoDbTest {
    private static final Row ROW = new Row(
            new Key("fournil", "m1"),
            Map.of("seenAt", "2026-03-02T12:00:00.000Z"),
            Optional.of(Instant.parse("2026-06-01T00:00:00Z")),
            1,
            "{}");

    @Test
    void aRowLiesInTheAttributesOfTheContract() {
        var prefix = LocalDynamoDb.newTables();
        try (var store = new StoreInDynamoDb(LocalDynamoDb.client(), prefix, Clock.systemUTC())) {
            store.put(Table.MENTIONS, ROW);
        }

        var item = LocalDynamoDb.client()
                .getItem(get -> get.tableName(prefix + "-Mentions")
                        .key(Map.of(
                                "businessId", AttributeValue.fromS("fournil"),
                                "mentionId", AttributeValue.fromS("m1"))))
                .item();

        assertThat(item)
                .isEqualTo(Map.of(
                        "businessId", AttributeValue.fromS("fournil"),
                        "mentionId", AttributeValue.fromS("m1"),
                        "seenAt", AttributeValue.fromS("2026-03-02T12:00:00.000Z"),
                        "expiresAt", AttributeValue.fromN("1780272000"),
                        "version", AttributeValue.fromN("1"),
                        "body", AttributeValue.fromS("{}")));
    }

    @Test
    void aMissingTableIsAFailureAndNoAnswer() {
        try (var store = new StoreInDynamoDb(LocalDynamoDb.client(), "nobodys", Clock.systemUTC())) {
            assertThatThrownBy(() -> store.get(Table.MENTIONS, ROW.key()))
                    .isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsGivenUpSoon() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        var start = Instant.now();

        try (var client = Clients.of(DynamoDbClient.builder()
                .region(Region.EU_WEST_3)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .endpointOverride(URI.create("http://localhost:" + port)))) {
            var store = new StoreInDynamoDb(client, "stack", Clock.systemUTC());
            assertThatThrownBy(() -> store.get(Table.MENTIONS, ROW.key())).isInstanceOf(SdkClientException.class);
        }

        assertThat(Duration.between(start, Instant.now())).isLessThan(Clients.CALL);
    }
}
