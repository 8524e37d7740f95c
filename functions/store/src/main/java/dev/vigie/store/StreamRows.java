package dev.vigie.store;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a table's stream tells them, and back: one machine hands its handlers the very events that AWS does.
 *
 * <p>What happened is read from the images, never from the event's name, for which AWS knows more words than its SDK.
 */
public final class StreamRows {
    private StreamRows() {}

    /** The changes in a batch, in its order. */
    public static List<Change> changes(Table table, List<DynamodbStreamRecord> records) {
        return records.stream().map(told -> change(table, told)).toList();
    }

    /** The change that one stream record tells. */
    public static Change change(Table table, DynamodbStreamRecord told) {
        var record = told.getDynamodb();
        if (record == null || record.getSequenceNumber() == null) {
            throw new IllegalArgumentException("a record of the stream of " + table.label() + " lacks its number");
        }
        var number = new BigInteger(record.getSequenceNumber());
        var change = new Change(number, row(table, record.getOldImage()), row(table, record.getNewImage()));
        if (change.before().isEmpty() && change.after().isEmpty()) {
            throw new IllegalArgumentException(
                    "the stream of " + table.label() + " tells no images; its view type must be NEW_AND_OLD_IMAGES");
        }
        return change;
    }

    /** The event that AWS would send for these changes. It carries no time, since nothing is decided by it. */
    public static DynamodbEvent event(Table table, List<Change> changes) {
        var event = new DynamodbEvent();
        event.setRecords(changes.stream()
                .map(change -> told(table, change, streamed(table, change)))
                .toList());
        return event;
    }

    /** The event that AWS would send for these changes if they were made at this time. */
    public static DynamodbEvent event(Table table, List<Change> changes, Instant at) {
        var event = event(table, changes);
        event.getRecords().forEach(told -> told.getDynamodb().setApproximateCreationDateTime(Date.from(at)));
        return event;
    }

    private static DynamodbStreamRecord told(Table table, Change change, StreamRecord record) {
        var told = new DynamodbStreamRecord();
        told.setEventID(table.label() + "-" + change.number());
        told.setEventName(change.before().isEmpty() ? "INSERT" : change.after().isEmpty() ? "REMOVE" : "MODIFY");
        told.setEventVersion("1.1");
        told.setEventSource("aws:dynamodb");
        told.setAwsRegion("local");
        told.setEventSourceARN("arn:aws:dynamodb:local:000000000000:table/" + table.label() + "/stream/local");
        told.setDynamodb(record);
        return told;
    }

    private static StreamRecord streamed(Table table, Change change) {
        var record = new StreamRecord();
        record.setSequenceNumber(change.number().toString());
        record.setStreamViewType(StreamViewType.NEW_AND_OLD_IMAGES);
        change.before().or(change::after).ifPresent(row -> record.setKeys(keys(table, row.key())));
        change.before().ifPresent(row -> record.setOldImage(image(table, row)));
        change.after().ifPresent(row -> record.setNewImage(image(table, row)));
        return record;
    }

    private static Map<String, AttributeValue> keys(Table table, Key key) {
        var keys = new HashMap<String, AttributeValue>();
        keys.put(table.partition(), new AttributeValue(key.partition()));
        table.sort().ifPresent(name -> keys.put(name, new AttributeValue(key.sort())));
        return keys;
    }

    private static Map<String, AttributeValue> image(Table table, Row row) {
        var image = keys(table, row.key());
        row.indexed().forEach((name, value) -> image.put(name, new AttributeValue(value)));
        row.expires().ifPresent(time -> image.put(Attributes.EXPIRES, number(time.getEpochSecond())));
        image.put(Attributes.VERSION, number(row.version()));
        image.put(Attributes.BODY, new AttributeValue(row.body()));
        return image;
    }

    private static AttributeValue number(long value) {
        return new AttributeValue().withN(Long.toString(value));
    }

    private static Optional<Row> row(Table table, @Nullable Map<String, AttributeValue> image) {
        if (image == null || image.isEmpty()) {
            return Optional.empty();
        }
        var indexed = new HashMap<String, String>();
        for (var name : table.attributes()) {
            Optional.ofNullable(image.get(name)).ifPresent(value -> indexed.put(name, value.getS()));
        }
        var expires = Optional.ofNullable(image.get(Attributes.EXPIRES))
                .map(value -> Instant.ofEpochSecond(Long.parseLong(value.getN())));
        var key = new Key(
                need(table, image, table.partition()).getS(),
                table.sort().map(name -> need(table, image, name).getS()).orElse(""));
        var version = Long.parseLong(need(table, image, Attributes.VERSION).getN());
        return Optional.of(new Row(
                key,
                indexed,
                expires,
                version,
                need(table, image, Attributes.BODY).getS()));
    }

    private static AttributeValue need(Table table, Map<String, AttributeValue> image, String name) {
        var value = image.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a row in the stream of " + table.label() + " lacks " + name);
        }
        return value;
    }
}
