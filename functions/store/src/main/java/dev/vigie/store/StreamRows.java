package dev.vigie.store;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a table's stream records into changes and back, so that AWS and one machine drive the same handlers. */
public final class StreamRows {
    private StreamRows() {}

    /** What a stream record says changed. */
    public static Change change(Table table, DynamodbStreamRecord record) {
        var stream = record.getDynamodb();
        return new Change(
                new BigInteger(stream.getSequenceNumber()),
                row(table, stream.getOldImage()),
                row(table, stream.getNewImage()));
    }

    /** The event in which Lambda would hand over these changes. */
    public static DynamodbEvent event(Table table, List<Change> changes) {
        var event = new DynamodbEvent();
        event.setRecords(changes.stream().map(change -> record(table, change)).toList());
        return event;
    }

    private static DynamodbStreamRecord record(Table table, Change change) {
        var stream = new StreamRecord()
                .withSequenceNumber(change.number().toString())
                .withStreamViewType(StreamViewType.NEW_AND_OLD_IMAGES);
        change.before().ifPresent(row -> stream.setOldImage(image(table, row)));
        change.after().ifPresent(row -> stream.setNewImage(image(table, row)));
        change.after().or(change::before).ifPresent(row -> stream.setKeys(keys(table, row.key())));
        var record = new DynamodbStreamRecord();
        record.setEventID(table.label() + "-" + change.number());
        record.setEventName(change.before().isEmpty() ? "INSERT" : change.after().isEmpty() ? "REMOVE" : "MODIFY");
        record.setEventSource("aws:dynamodb");
        record.setDynamodb(stream);
        return record;
    }

    private static Map<String, AttributeValue> keys(Table table, Key key) {
        var keys = new HashMap<String, AttributeValue>();
        keys.put(table.partition(), text(key.partition()));
        table.sort().ifPresent(sort -> keys.put(sort, text(key.sort())));
        return keys;
    }

    private static Map<String, AttributeValue> image(Table table, Row row) {
        var image = keys(table, row.key());
        row.indexed().forEach((name, value) -> image.put(name, text(value)));
        row.expires().ifPresent(time -> image.put(Attributes.EXPIRES, number(time.getEpochSecond())));
        image.put(Attributes.VERSION, number(row.version()));
        image.put(Attributes.BODY, text(row.body()));
        return image;
    }

    private static Optional<Row> row(Table table, @Nullable Map<String, AttributeValue> image) {
        if (image == null || image.isEmpty()) {
            return Optional.empty();
        }
        var indexed = new HashMap<String, String>();
        for (var name : Attributes.indexed(table)) {
            var value = image.get(name);
            if (value != null && value.getS() != null) {
                indexed.put(name, value.getS());
            }
        }
        var sort = table.sort().map(name -> text(image, name)).orElse("");
        var expires = Optional.ofNullable(image.get(Attributes.EXPIRES))
                .map(value -> Instant.ofEpochSecond(Long.parseLong(value.getN())));
        var version = Long.parseLong(required(image, Attributes.VERSION).getN());
        var key = new Key(text(image, table.partition()), sort);
        return Optional.of(new Row(key, indexed, expires, version, text(image, Attributes.BODY)));
    }

    private static AttributeValue required(Map<String, AttributeValue> image, String name) {
        var value = image.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a stream record lacks " + name);
        }
        return value;
    }

    private static String text(Map<String, AttributeValue> image, String name) {
        return required(image, name).getS();
    }

    private static AttributeValue text(String value) {
        return new AttributeValue().withS(value);
    }

    private static AttributeValue number(long value) {
        return new AttributeValue().withN(Long.toString(value));
    }
}
