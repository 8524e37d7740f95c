package dev.vigie.local.operate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import tools.jackson.databind.JsonNode;

/** Finds in a table's stream which rows a batch was about; a stream keeps them for a day. */
final class StreamRecords implements AutoCloseable {
    private final DynamoDbStreamsClient streams;

    StreamRecords(DynamoDbStreamsClient streams) {
        this.streams = streams;
    }

    /** The keys of the rows, oldest first; none when the stream has forgotten them. */
    List<Map<String, String>> keys(JsonNode batch) {
        var end = new BigInteger(batch.path("endSequenceNumber").asString("0"));
        var keys = new ArrayList<Map<String, String>>();
        try {
            var iterator = streams.getShardIterator(ask -> ask.streamArn(
                                    batch.path("streamArn").asString(""))
                            .shardId(batch.path("shardId").asString(""))
                            .shardIteratorType(ShardIteratorType.AT_SEQUENCE_NUMBER)
                            .sequenceNumber(batch.path("startSequenceNumber").asString("")))
                    .shardIterator();
            var most = batch.path("batchSize").asInt(1);
            var got = streams.getRecords(ask -> ask.shardIterator(iterator).limit(most));
            for (var record : got.records()) {
                var change = record.dynamodb();
                if (new BigInteger(change.sequenceNumber()).compareTo(end) <= 0) {
                    var key = new HashMap<String, String>();
                    change.keys().forEach((name, value) -> key.put(name, value.s()));
                    keys.add(key);
                }
            }
        } catch (TrimmedDataAccessException | ResourceNotFoundException _) {
            return List.of();
        }
        return keys;
    }

    @Override
    public void close() {
        streams.close();
    }
}
