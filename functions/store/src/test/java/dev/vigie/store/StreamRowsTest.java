package dev.vigie.store;

import static dev.vigie.store.SomeRow.NOON;
import static dev.vigie.store.SomeRow.expiring;
import static dev.vigie.store.SomeRow.mention;
import static dev.vigie.store.SomeRow.seen;
import static dev.vigie.store.SomeRow.version;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamRowsTest {
    private static final Optional<Row> NONE = Optional.empty();

    @Test
    void anEventOfAwsIsRead() {
        var event = asLambdaReadsIt(requireNonNull(getClass().getResourceAsStream("mentions-stream.json")));

        var changes = StreamRows.changes(Table.MENTIONS, event.getRecords());

        var first = new Row(
                new Key("fournil", "m1"),
                Map.of("seenAt", "2026-03-02T12:00:00.000Z"),
                Optional.of(Instant.ofEpochSecond(1780228800)),
                1,
                "{\"text\":\"Pain rassis…\"}");
        var second = new Row(new Key("fournil", "m1"), Map.of(), Optional.empty(), 2, "{}");
        var number = new BigInteger("4421584500000000017450439091");
        assertThat(changes)
                .containsExactly(
                        new Change(number, NONE, Optional.of(first)),
                        new Change(number.add(BigInteger.ONE), Optional.of(first), Optional.of(second)),
                        new Change(number.add(BigInteger.TWO), Optional.of(second), NONE));
    }

    @Test
    void whatIsToldIsReadBack() {
        var row = expiring(seen(mention("fournil", "m1"), "2026-03-02T12:00:00.000Z"), NOON);
        var changes = List.of(
                new Change(BigInteger.ONE, NONE, Optional.of(row)),
                new Change(BigInteger.TWO, Optional.of(row), Optional.of(version(row, 2))),
                new Change(new BigInteger("4421584500000000017450439091"), Optional.of(row), NONE));

        var event = StreamRows.event(Table.MENTIONS, changes, NOON);

        assertThat(StreamRows.changes(Table.MENTIONS, event.getRecords())).isEqualTo(changes);
        assertThat(event.getRecords())
                .extracting(told -> told.getDynamodb().getApproximateCreationDateTime())
                .containsOnly(Date.from(NOON));
    }

    @Test
    void whatIsToldPassesThroughLambdasJson() {
        var changes = List.of(new Change(BigInteger.ONE, NONE, Optional.of(mention("fournil", "m1"))));
        var json = new ByteArrayOutputStream();

        LambdaEventSerializers.serializerFor(DynamodbEvent.class, getClass().getClassLoader())
                .toJson(StreamRows.event(Table.MENTIONS, changes), json);
        var event = asLambdaReadsIt(new ByteArrayInputStream(json.toByteArray()));

        assertThat(StreamRows.changes(Table.MENTIONS, event.getRecords())).isEqualTo(changes);
    }

    @Test
    void anEventsNameDoesNotMatter() {
        var changes = List.of(new Change(BigInteger.ONE, Optional.of(mention("fournil", "m1")), NONE));
        var told = StreamRows.event(Table.MENTIONS, changes).getRecords().getFirst();
        told.setEventName("EXPIRE");

        assertThat(StreamRows.change(Table.MENTIONS, told)).isEqualTo(changes.getFirst());
    }

    @Test
    void aStreamWithoutImagesIsAMistakeInTheTemplate() {
        var changes = List.of(new Change(BigInteger.ONE, NONE, Optional.of(mention("fournil", "m1"))));
        var told = StreamRows.event(Table.MENTIONS, changes).getRecords().getFirst();
        told.getDynamodb().setNewImage(Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StreamRows.change(Table.MENTIONS, told))
                .withMessageContaining("NEW_AND_OLD_IMAGES");
    }

    @Test
    void aRowThatLacksItsBodyIsNamed() {
        var changes = List.of(new Change(BigInteger.ONE, NONE, Optional.of(mention("fournil", "m1"))));
        var told = StreamRows.event(Table.MENTIONS, changes).getRecords().getFirst();
        told.getDynamodb().getNewImage().remove("body");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StreamRows.change(Table.MENTIONS, told))
                .withMessage("a row in the stream of Mentions lacks body");
    }

    private static DynamodbEvent asLambdaReadsIt(java.io.InputStream json) {
        return LambdaEventSerializers.serializerFor(DynamodbEvent.class, StreamRowsTest.class.getClassLoader())
                .fromJson(json);
    }
}
