package dev.vigie.store.dynamodb;

import dev.vigie.store.Key;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key.Builder;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tables in DynamoDB, through the Enhanced Client. */
public final class StoreInDynamoDb implements Store {
    private final DynamoDbClient client;
    private final Clock clock;
    private final Writes writes;
    private final Map<Table, DynamoDbTable<Row>> tables = new EnumMap<>(Table.class);

    /** @param prefix what the tables' names begin with, such as {@code vigie} for {@code vigie-Mentions} */
    public StoreInDynamoDb(DynamoDbClient client, String prefix, Clock clock) {
        this.client = client;
        this.clock = clock;
        var enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        for (var table : Table.values()) {
            tables.put(table, enhanced.table(prefix + "-" + table.label(), RowSchema.of(table)));
        }
        this.writes = new Writes(enhanced, this::table, clock);
    }

    @Override
    public Optional<Row> get(Table table, Key key) {
        var found = table(table).getItem(request -> request.key(key(table, key)).consistentRead(true));
        return Optional.ofNullable(found).filter(this::isAlive);
    }

    @Override
    public List<Row> query(Table table, Query query) {
        var request = QueryEnhancedRequest.builder()
                .queryConditional(conditional(query))
                .scanIndexForward(!query.newestFirst())
                .limit(query.limit())
                .build();
        SdkIterable<Page<Row>> pages = query.index()
                .map(index -> table(table).index(index).query(request))
                .orElseGet(() -> table(table).query(request.toBuilder().consistentRead(true).build()));
        var rows = new ArrayList<Row>();
        for (var page : pages) {
            page.items().stream().filter(this::isAlive).forEach(rows::add);
            if (rows.size() >= query.limit()) {
                break;
            }
        }
        return List.copyOf(rows.subList(0, Math.min(rows.size(), query.limit())));
    }

    @Override
    public void scan(Table table, Consumer<Row> reader) {
        table(table).scan().items().stream().filter(this::isAlive).forEach(reader);
    }

    @Override
    public boolean write(List<Write> changes) {
        if (changes.isEmpty() || changes.size() > 100) {
            throw new IllegalArgumentException("a transaction makes 1 to 100 changes, was " + changes.size());
        }
        return changes.size() == 1 ? writes.one(changes.getFirst()) : writes.all(changes);
    }

    @Override
    public void close() {
        client.close();
    }

    private boolean isAlive(Row row) {
        return row.expires().map(time -> time.getEpochSecond() > clock.instant().getEpochSecond()).orElse(true);
    }

    private static QueryConditional conditional(Query query) {
        if (query.from().isPresent() && query.to().isPresent()) {
            return QueryConditional.sortBetween(
                    key(query.partition(), query.from()), key(query.partition(), query.to()));
        }
        if (query.from().isPresent()) {
            return QueryConditional.sortGreaterThanOrEqualTo(key(query.partition(), query.from()));
        }
        if (query.to().isPresent()) {
            return QueryConditional.sortLessThanOrEqualTo(key(query.partition(), query.to()));
        }
        return QueryConditional.keyEqualTo(key(query.partition(), Optional.empty()));
    }

    private static software.amazon.awssdk.enhanced.dynamodb.Key key(String partition, Optional<String> sort) {
        Builder builder = software.amazon.awssdk.enhanced.dynamodb.Key.builder().partitionValue(partition);
        sort.ifPresent(builder::sortValue);
        return builder.build();
    }

    static software.amazon.awssdk.enhanced.dynamodb.Key key(Table table, Key key) {
        return key(key.partition(), table.sort().map(name -> key.sort()));
    }

    private DynamoDbTable<Row> table(Table table) {
        return java.util.Objects.requireNonNull(tables.get(table), table.label());
    }
}
