package dev.vigie.store.dynamodb;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import dev.vigie.store.Table;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads a table's stream as Lambda does, and hands over the events that a handler would get. */
public final class StreamOfDynamoDb {
    private final DynamoDbStreamsClient streams;
    private final String stream;
    private final Map<String, String> last = new HashMap<>();

    public StreamOfDynamoDb(DynamoDbClient client, DynamoDbStreamsClient streams, String prefix, Table table) {
        this.streams = streams;
        this.stream = client.describeTable(request -> request.tableName(Tables.name(prefix, table)))
                .table()
                .latestStreamArn();
    }

    /** What has changed since the last call, all of it in one event, which may hold nothing. */
    public DynamodbEvent next() {
        var records = new ArrayList<DynamodbStreamRecord>();
        for (var shard : shards()) {
            read(shard, records);
        }
        var event = new DynamodbEvent();
        event.setRecords(records);
        return event;
    }

    private List<Shard> shards() {
        return streams.describeStream(request -> request.streamArn(stream))
                .streamDescription()
                .shards();
    }

    private void read(Shard shard, List<DynamodbStreamRecord> into) {
        var iterator = iterator(shard.shardId());
        while (!iterator.isEmpty()) {
            var from = iterator;
            var answer = streams.getRecords(request -> request.shardIterator(from));
            for (var record : answer.records()) {
                into.add(told(record));
                last.put(shard.shardId(), record.dynamodb().sequenceNumber());
            }
            // A closed shard ends without a next iterator; an open one goes on for ever.
            var isDone = answer.records().isEmpty() || answer.nextShardIterator() == null;
            iterator = isDone ? "" : answer.nextShardIterator();
        }
    }

    /** Iterators are made anew each time: DynamoDB Local loses one that it gave for an empty shard. */
    private String iterator(String shard) {
        var after = last.get(shard);
        return streams.getShardIterator(request -> request.streamArn(stream)
                        .shardId(shard)
                        .shardIteratorType(
                                after == null
                                        ? ShardIteratorType.TRIM_HORIZON
                                        : ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                        .sequenceNumber(after))
                .shardIterator();
    }

    private DynamodbStreamRecord told(Record record) {
        var told = new DynamodbStreamRecord();
        told.setEventID(record.eventID());
        told.setEventName(record.eventNameAsString());
        told.setEventVersion(record.eventVersion());
        told.setEventSource(record.eventSource());
        told.setAwsRegion(record.awsRegion());
        told.setEventSourceARN(stream);
        told.setDynamodb(streamed(record.dynamodb()));
        return told;
    }

    private static StreamRecord streamed(software.amazon.awssdk.services.dynamodb.model.StreamRecord record) {
        var streamed = new StreamRecord();
        streamed.setSequenceNumber(record.sequenceNumber());
        streamed.setSizeBytes(record.sizeBytes());
        streamed.setStreamViewType(StreamViewType.valueOf(record.streamViewTypeAsString()));
        streamed.setApproximateCreationDateTime(Date.from(record.approximateCreationDateTime()));
        streamed.setKeys(image(record.keys()));
        // The names of absent images are absent, as in the JSON that Lambda sends.
        if (record.hasOldImage()) {
            streamed.setOldImage(image(record.oldImage()));
        }
        if (record.hasNewImage()) {
            streamed.setNewImage(image(record.newImage()));
        }
        return streamed;
    }

    private static Map<String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue> image(
            Map<String, AttributeValue> image) {
        return image.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> value(each.getValue())));
    }

    private static com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue value(
            AttributeValue value) {
        var copy = new com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue();
        return value.type() == AttributeValue.Type.N ? copy.withN(value.n()) : copy.withS(value.s());
    }
}
