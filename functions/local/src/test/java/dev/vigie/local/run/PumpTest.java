package dev.vigie.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import dev.vigie.store.Key;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import dev.vigie.store.disk.StoreOnDisk;
import dev.vigie.store.disk.TemporaryStore;
import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PumpTest {
    private final List<String> seen = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();
    private final StoreOnDisk store = TemporaryStore.open(Clock.systemUTC());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyChangeIsHandedOverOnceAndInOrder() {
        write(250);
        var batches = new ArrayList<Integer>();

        var handled = drain(event -> {
            batches.add(event.getRecords().size());
            event.getRecords().forEach(record -> seen.add(id(record)));
            return done();
        });

        assertThat(handled).isEqualTo(250);
        assertThat(batches).containsExactly(100, 100, 50);
        assertThat(seen).isEqualTo(ids(250));
        assertThat(waiting()).isZero();
    }

    @Test
    void whatFailedOnceComesAgainAndWhatWasDoneBeforeItDoesNot() {
        write(5);
        var failures = new ArrayList<>(List.of("m002"));

        var handled = drain(event -> {
            for (var record : event.getRecords()) {
                if (failures.remove(id(record))) {
                    return failedAt(record);
                }
                seen.add(id(record));
            }
            return done();
        });

        assertThat(handled).isEqualTo(5);
        assertThat(seen).isEqualTo(ids(5));
        assertThat(dead).isEmpty();
    }

    @Test
    void whatFailsFiveTimesGoesToTheDeadLettersAndTheRestGoesOn() {
        write(5);
        var tries = new ArrayList<String>();

        var handled = drain(event -> {
            for (var record : event.getRecords()) {
                if (id(record).equals("m002")) {
                    tries.add(id(record));
                    return failedAt(record);
                }
                seen.add(id(record));
            }
            return done();
        });

        assertThat(handled).isEqualTo(4);
        // The first of its tries came with those before it.
        assertThat(tries).hasSize(1 + Pump.TRIES);
        assertThat(seen).containsExactly("m000", "m001", "m003", "m004");
        assertThat(dead).containsExactly("m002");
        assertThat(waiting()).isZero();
    }

    @Test
    void whenEverythingFailsEverythingIsKept() {
        write(3);

        var handled = drain(event -> failedAt(event.getRecords().getFirst()));

        assertThat(handled).isZero();
        assertThat(dead).isEqualTo(ids(3));
        assertThat(waiting()).isZero();
    }

    @Test
    void aHandlerThatBreaksOffLosesNothing() {
        write(3);
        assertThatThrownBy(() -> drain(_ -> {
                    throw new IllegalStateException("the database is gone");
                }))
                .hasMessage("the database is gone");

        assertThat(waiting()).isEqualTo(3);
    }

    @Test
    void nothingWaitingIsNothingDone() {
        assertThat(drain(_ -> failedAt(new DynamodbStreamRecord()))).isZero();
    }

    private int drain(Function<DynamodbEvent, StreamsEventResponse> handler) {
        return new Pump(
                        Table.MENTIONS,
                        store,
                        handler,
                        (_, change) ->
                                dead.add(change.after().orElseThrow().key().sort()))
                .drain();
    }

    private void write(int rows) {
        ids(rows)
                .forEach(id -> store.put(
                        Table.MENTIONS,
                        new Row(
                                new Key("fournil", id),
                                Map.of("seenAt", "2026-03-02T12:00:00.000Z"),
                                Optional.empty(),
                                1,
                                "{}")));
    }

    private int waiting() {
        return store.after(Table.MENTIONS, BigInteger.ZERO, 1_000).size();
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj("m%03d"::formatted).toList();
    }

    private static String id(DynamodbStreamRecord record) {
        return Optional.ofNullable(record.getDynamodb().getKeys().get("mentionId"))
                .orElseThrow()
                .getS();
    }

    private static StreamsEventResponse done() {
        return new StreamsEventResponse(List.of());
    }

    private static StreamsEventResponse failedAt(DynamodbStreamRecord record) {
        return new StreamsEventResponse(
                List.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber())));
    }
}
