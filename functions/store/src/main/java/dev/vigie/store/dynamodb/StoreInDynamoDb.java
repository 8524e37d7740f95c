package dev.vigie.store.dynamodb;

import static java.util.Objects.requireNonNull;

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
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The store on AWS.
 *
 * <p>A conditional write whose answer was lost on the way is tried again by the SDK and then reads as false although
 * it was made. Every caller must bear that: a mention counts as known, a lease as lost until its time is over, a fold
 * is made again and finds itself done.
 */
public final class StoreInDynamoDb implements Store {
    private final DynamoDbEnhancedClient client;
    private final Map<Table, DynamoDbTable<Row>> tables = new EnumMap<>(Table.class);
    private final Clock clock;
    private final Runnable closing;

    /**
     * A store on a client that stays the caller's.
     *
     * @param prefix the stack's name; tables are called {@code <prefix>-Mentions} and so on
     */
    public StoreInDynamoDb(DynamoDbClient client, String prefix, Clock clock) {
        this(client, prefix, clock, () -> {});
    }

    private StoreInDynamoDb(DynamoDbClient client, String prefix, Clock clock, Runnable closing) {
        // The extensions would number versions by themselves; ours are the caller's.
        this.client = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .extensions(List.of())
                .build();
        this.clock = clock;
        this.closing = closing;
        for (var table : Table.values()) {
            tables.put(table, this.client.table(prefix + "-" + table.label(), Schemas.of(table)));
        }
    }

    /** A store on a client of its own, by the SDK's own settings of region, credentials and endpoint. */
    public static StoreInDynamoDb open(String prefix, Clock clock) {
        var client = Clients.of(DynamoDbClient.builder());
        return new StoreInDynamoDb(client, prefix, clock, client::close);
    }

    @Override
    public Optional<Row> get(Table table, Key key) {
        return Optional.ofNullable(in(table)
                        .getItem(get -> get.key(Queries.key(table, key)).consistentRead(true)))
                .filter(this::isAlive);
    }

    @Override
    public List<Row> query(Table table, Query query) {
        var wanted = Queries.conditional(table, query);
        if (query.isEmpty()) {
            return List.of();
        }
        var request = QueryEnhancedRequest.builder()
                .queryConditional(wanted)
                .scanIndexForward(!query.newestFirst())
                .consistentRead(query.index().isEmpty() && !query.mayLag())
                .limit(query.limit())
                .build();
        SdkIterable<Page<Row>> pages = query.index().isPresent()
                ? in(table).index(query.index().get()).query(request)
                : in(table).query(request);
        return alive(pages, query.limit());
    }

    private List<Row> alive(Iterable<Page<Row>> pages, int limit) {
        var rows = new ArrayList<Row>();
        for (var page : pages) {
            page.items().stream()
                    .filter(this::isAlive)
                    .limit(limit - rows.size())
                    .forEach(rows::add);
            if (rows.size() == limit) {
                break;
            }
        }
        return List.copyOf(rows);
    }

    @Override
    public void scan(Table table, Consumer<Row> reader) {
        in(table).scan(scan -> scan.consistentRead(true)).items().stream()
                .filter(this::isAlive)
                .forEach(reader);
    }

    @Override
    public boolean write(List<Write> writes) {
        var together = Write.together(writes);
        var each = new Writes(this::in, clock.instant());
        return Patience.write(
                together.size() == 1
                        ? () -> each.alone(together.getFirst())
                        : () -> client.transactWriteItems(each.transaction(together)));
    }

    @Override
    public void close() {
        closing.run();
    }

    private boolean isAlive(Row row) {
        return !row.isExpired(clock.instant());
    }

    private DynamoDbTable<Row> in(Table table) {
        return requireNonNull(tables.get(table), "every table is opened");
    }
}
