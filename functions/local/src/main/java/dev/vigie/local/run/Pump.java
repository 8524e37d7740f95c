package dev.vigie.local.run;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.vigie.store.Change;
import dev.vigie.store.ChangeFeed;
import dev.vigie.store.StreamRows;
import dev.vigie.store.Table;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;

/**
 * Hands the changes of a table to its handler in order and in batches, as Lambda's event source mapping does: what the
 * handler reports as failed comes again, and what has failed too often goes to the dead letters, never nowhere.
 */
public final class Pump {
    /** As many as the event source mapping takes. */
    static final int BATCH = 100;

    /** So often a change is tried before it goes to the dead letters. */
    static final int TRIES = 5;

    private final Table table;
    private final ChangeFeed feed;
    private final Function<DynamodbEvent, StreamsEventResponse> handler;
    private final DeadLetters deadLetters;

    public Pump(
            Table table,
            ChangeFeed feed,
            Function<DynamodbEvent, StreamsEventResponse> handler,
            DeadLetters deadLetters) {
        this.table = table;
        this.feed = feed;
        this.handler = handler;
        this.deadLetters = deadLetters;
    }

    /** Hands over all that waits. @return how many changes were handled */
    public int drain() {
        int handled = 0;
        int tries = 0;
        while (true) {
            var batch = feed.after(table, BigInteger.ZERO, BATCH);
            if (batch.isEmpty()) {
                return handled;
            }
            int done = handOver(batch);
            if (done > 0) {
                feed.forget(table, batch.get(done - 1).number());
                handled += done;
                tries = 0;
            } else if (++tries >= TRIES) {
                deadLetters.keep(table, batch.getFirst());
                feed.forget(table, batch.getFirst().number());
                tries = 0;
            }
        }
    }

    /** How many of the batch, from its beginning, are done. */
    private int handOver(List<Change> batch) {
        var failures = handler.apply(StreamRows.event(table, batch)).getBatchItemFailures();
        if (failures == null || failures.isEmpty()) {
            return batch.size();
        }
        var first = new BigInteger(failures.getFirst().getItemIdentifier());
        return (int) batch.stream()
                .takeWhile(change -> change.number().compareTo(first) < 0)
                .count();
    }
}
