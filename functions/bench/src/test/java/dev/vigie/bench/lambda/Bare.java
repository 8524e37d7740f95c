package dev.vigie.bench.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.vigie.store.Key;
import dev.vigie.store.Table;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import java.time.Clock;
import java.util.Map;

/** A handler that does nothing but read one row: what any function on the Enhanced Client costs. */
public final class Bare implements RequestHandler<Map<String, Object>, String> {
    private final StoreInDynamoDb store = StoreInDynamoDb.open(System.getenv("TABLE_PREFIX"), Clock.systemUTC());

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        return store.get(Table.BUSINESSES, Key.of("nobody")).isPresent() ? "there" : "not there";
    }
}
