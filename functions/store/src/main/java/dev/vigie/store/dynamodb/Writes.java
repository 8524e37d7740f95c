package dev.vigie.store.dynamodb;

import dev.vigie.store.Row;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;

/** Says changes in DynamoDB's words: one alone costs half of what it costs in a transaction. */
record Writes(Function<Table, DynamoDbTable<Row>> tables, Instant now) {
    void alone(Write write) {
        var condition = Conditions.of(write.table(), write.condition(), now);
        switch (write) {
            case Write.Put(var table, var row, var _) ->
                tables.apply(table)
                        .putItem(PutItemEnhancedRequest.builder(Row.class)
                                .item(row)
                                .conditionExpression(condition)
                                .build());
            case Write.Delete(var table, var key, var _) ->
                tables.apply(table)
                        .deleteItem(DeleteItemEnhancedRequest.builder()
                                .key(Queries.key(table, key))
                                .conditionExpression(condition)
                                .build());
        }
    }

    TransactWriteItemsEnhancedRequest transaction(List<Write> writes) {
        var transaction = TransactWriteItemsEnhancedRequest.builder();
        writes.forEach(write -> add(transaction, write));
        return transaction.build();
    }

    private void add(TransactWriteItemsEnhancedRequest.Builder transaction, Write write) {
        var condition = Conditions.of(write.table(), write.condition(), now);
        switch (write) {
            case Write.Put(var table, var row, var _) ->
                transaction.addPutItem(
                        tables.apply(table),
                        TransactPutItemEnhancedRequest.builder(Row.class)
                                .item(row)
                                .conditionExpression(condition)
                                .build());
            case Write.Delete(var table, var key, var _) ->
                transaction.addDeleteItem(
                        tables.apply(table),
                        TransactDeleteItemEnhancedRequest.builder()
                                .key(Queries.key(table, key))
                                .conditionExpression(condition)
                                .build());
        }
    }
}
