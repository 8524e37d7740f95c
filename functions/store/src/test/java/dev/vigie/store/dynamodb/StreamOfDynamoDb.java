package dev.vigie.store.dynamodb;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import dev.vigie.store.Change;
import dev.vigie.store.ChangeFeed;
import dev.vigie.store.StreamRows;
import dev.vigie.store.Table;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads the streams of DynamoDB Local as Lambda's event source mapping does, from their beginning. */
public final class StreamOfDynamoDb implements ChangeFeed {
    private final DynamoDbStreamsClient streams = LocalDynamoDb.streams();
    private final String prefix;
    private final Map<Table, List<Change>> waiting = new EnumMap<>(Table.class);
    private final Map<String, String> iterators = new HashMap<>();

    public StreamOfDynamoDb(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public List<Change> after(Table table, BigInteger number, int limit) {
        var queue = waiting.computeIfAbsent(table, each -> new ArrayList<>());
        queue.addAll(fresh(table));
        return queue.stream().filter(change -> change.number().compareTo(number) > 0).limit(limit).toList();
    }

    @Override
    public void forget(Table table, BigInteger upTo) {
        waiting.getOrDefault(table, new ArrayList<>()).removeIf(change -> change.number().compareTo(upTo) <= 0);
    }

    private List<Change> fresh(Table table) {
        var name = prefix + "-" + table.label();
        var arn = LocalDynamoDb.client().describeTable(request -> request.tableName(name)).table().latestStreamArn();
        var changes = new ArrayList<Change>();
        for (var shard : streams.describeStream(request -> request.streamArn(arn)).streamDescription().shards()) {
            var iterator = iterators.computeIfAbsent(shard.shardId(), id -> streams.getShardIterator(request ->
                            request.streamArn(arn).shardId(id).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                    .shardIterator());
            while (iterator != null && !iterator.isEmpty()) {
                var current = iterator;
                var read = streams.getRecords(request -> request.shardIterator(current));
                read.records().forEach(record -> changes.add(StreamRows.change(table, lambdaRecord(record))));
                iterator = read.nextShardIterator();
                if (iterator != null) {
                    iterators.put(shard.shardId(), iterator);
                } else {
                    iterators.put(shard.shardId(), "");
                }
                if (read.records().isEmpty()) {
                    break;
                }
            }
        }
        return changes;
    }

    private static DynamodbStreamRecord lambdaRecord(Record record) {
        var stream = new com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord()
                .withSequenceNumber(record.dynamodb().sequenceNumber())
                .withKeys(values(record.dynamodb().keys()));
        if (record.dynamodb().hasOldImage()) {
            stream.setOldImage(values(record.dynamodb().oldImage()));
        }
        if (record.dynamodb().hasNewImage()) {
            stream.setNewImage(values(record.dynamodb().newImage()));
        }
        var lambda = new DynamodbStreamRecord();
        // As it is on the wire: DynamoDB Local names expiry in a way that the SDK's enum does not know.
        lambda.setEventName(record.eventNameAsString());
        lambda.setDynamodb(stream);
        return lambda;
    }

    private static Map<String, AttributeValue> values(
            Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> image) {
        var values = new HashMap<String, AttributeValue>();
        image.forEach((name, value) -> values.put(
                name, value.n() == null ? new AttributeValue().withS(value.s()) : new AttributeValue().withN(value.n())));
        return values;
    }
}
