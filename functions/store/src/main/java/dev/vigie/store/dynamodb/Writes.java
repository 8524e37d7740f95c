package dev.vigie.store.dynamodb;

import dev.vigie.store.Attributes;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Conditional puts and deletes, alone or as one transaction; a condition that does not hold is an answer. */
final class Writes {
    /** A transaction that met another one is tried again so often; the SDK itself does not. */
    private static final int TRIES = 4;

    private final DynamoDbEnhancedClient enhanced;
    private final Function<Table, DynamoDbTable<Row>> tables;
    private final Clock clock;

    Writes(DynamoDbEnhancedClient enhanced, Function<Table, DynamoDbTable<Row>> tables, Clock clock) {
        this.enhanced = enhanced;
        this.tables = tables;
        this.clock = clock;
    }

    boolean one(Write write) {
        var table = tables.apply(write.table());
        var condition = expression(write);
        try {
            switch (write) {
                case Write.Put put -> table.putItem(request -> request.item(put.row()).conditionExpression(condition.orElse(null)));
                case Write.Delete delete -> table.deleteItem(request -> request.key(StoreInDynamoDb.key(delete.table(), delete.key()))
                        .conditionExpression(condition.orElse(null)));
            }
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    boolean all(List<Write> writes) {
        for (int attempt = 1; ; attempt++) {
            try {
                enhanced.transactWriteItems(request(writes));
                return true;
            } catch (TransactionCanceledException e) {
                if (has(e, "ConditionalCheckFailed")) {
                    return false;
                }
                if (!has(e, "TransactionConflict") || attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private TransactWriteItemsEnhancedRequest request(List<Write> writes) {
        var request = TransactWriteItemsEnhancedRequest.builder();
        for (var write : writes) {
            var table = tables.apply(write.table());
            var condition = expression(write).orElse(null);
            switch (write) {
                case Write.Put put -> request.addPutItem(table, TransactPutItemEnhancedRequest.builder(Row.class)
                        .item(put.row())
                        .conditionExpression(condition)
                        .build());
                case Write.Delete delete -> request.addDeleteItem(table, TransactDeleteItemEnhancedRequest.builder()
                        .key(StoreInDynamoDb.key(delete.table(), delete.key()))
                        .conditionExpression(condition)
                        .build());
            }
        }
        return request.build();
    }

    private static boolean has(TransactionCanceledException cancelled, String code) {
        return cancelled.cancellationReasons().stream().anyMatch(reason -> code.equals(reason.code()));
    }

    private Optional<Expression> expression(Write write) {
        return switch (write.condition()) {
            case Write.Condition.Always _ -> Optional.empty();
            case Write.Condition.Absent _ -> Optional.of(Expression.builder()
                    .expression("attribute_not_exists(#key) OR #expires <= :now")
                    .expressionNames(Map.of("#key", write.table().partition(), "#expires", Attributes.EXPIRES))
                    .expressionValues(Map.of(":now", number(clock.instant().getEpochSecond())))
                    .build());
            case Write.Condition.VersionIs is -> Optional.of(Expression.builder()
                    .expression("#version = :version")
                    .expressionNames(Map.of("#version", Attributes.VERSION))
                    .expressionValues(Map.of(":version", number(is.version())))
                    .build());
        };
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
