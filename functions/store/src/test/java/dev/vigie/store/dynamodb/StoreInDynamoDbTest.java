package dev.vigie.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Change;
import dev.vigie.store.Store;
import dev.vigie.store.StoreContractTest;
import dev.vigie.store.Table;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoreInDynamoDbTest extends StoreContractTest {
    private static final String PREFIX = "contract";

    private final Store store =
            new StoreInDynamoDb(LocalDynamoDb.client(), PREFIX, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeAll
    static void createTables() {
        LocalDynamoDb.createTables(PREFIX);
    }

    @Override
    protected Store store() {
        return store;
    }

    @Test
    void theStreamTellsEachChangeOnceInOrder() {
        var first = mention("s1", NOW, Optional.empty());
        var second = mention("s2", NOW, Optional.empty());
        store.put(Table.MENTIONS, first);
        store.put(Table.MENTIONS, second);
        store.putIfAbsent(Table.MENTIONS, second);

        var changes = new StreamOfDynamoDb(PREFIX).after(Table.MENTIONS, BigInteger.ZERO, 1000);

        assertThat(changes)
                .extracting(Change::after)
                .filteredOn(row -> row.filter(each -> each.key().partition().equals(first.key().partition())).isPresent())
                .containsExactly(Optional.of(first), Optional.of(second));
    }
}
