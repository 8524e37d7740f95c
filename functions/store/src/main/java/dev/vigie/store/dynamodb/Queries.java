package dev.vigie.store.dynamodb;

import dev.vigie.store.Query;
import dev.vigie.store.Table;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Says which rows are wanted in DynamoDB's words. */
final class Queries {
    private Queries() {}

    static Key key(Table table, dev.vigie.store.Key key) {
        var named = Key.builder().partitionValue(key.partition());
        return table.sort().isPresent() ? named.sortValue(key.sort()).build() : named.build();
    }

    static QueryConditional conditional(Table table, Query query) {
        if (query.orderedBy(table).isEmpty()
                || (query.from().isEmpty() && query.to().isEmpty())) {
            return QueryConditional.keyEqualTo(partition(query).build());
        }
        if (query.from().isEmpty()) {
            return QueryConditional.sortLessThanOrEqualTo(
                    bound(query, query.to().orElseThrow()));
        }
        if (query.to().isEmpty()) {
            return QueryConditional.sortGreaterThanOrEqualTo(
                    bound(query, query.from().get()));
        }
        return QueryConditional.sortBetween(
                bound(query, query.from().get()), bound(query, query.to().get()));
    }

    private static Key bound(Query query, String sort) {
        return partition(query).sortValue(sort).build();
    }

    private static Key.Builder partition(Query query) {
        return Key.builder().partitionValue(query.partition());
    }
}
