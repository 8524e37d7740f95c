package dev.vigie.alerts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.Arrival;
import dev.vigie.incident.Outcome;
import dev.vigie.store.LambdaJson;
import dev.vigie.store.Mentions;
import dev.vigie.store.StreamRows;
import dev.vigie.store.Table;
import dev.vigie.store.metric.Metric;
import dev.vigie.store.metric.Metrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stream of new mentions in, decisions out. Translates; decides nothing itself.
 *
 * <p>The answer names the first record that could not be folded; what follows it for the same business waits, other
 * businesses go on. Lambda comes again from there, halving the batch, until the attempts of the event source mapping
 * are used up; then the record goes to its dead-letter queue, the others are folded, and an alarm tells the operator.
 */
public final class DecideHandler implements RequestStreamHandler {
    private static final Logger log = LoggerFactory.getLogger(DecideHandler.class);

    private final Lookouts lookouts;
    private final Metrics metrics;

    /** For Lambda. */
    public DecideHandler() {
        this(Wiring.fromEnvironment());
    }

    private DecideHandler(Wiring wiring) {
        this(wiring.lookouts(), wiring.metrics());
    }

    /** For one machine, where whoever watches sees what happens. */
    public DecideHandler(Lookouts lookouts) {
        this(lookouts, Metrics.NONE);
    }

    /** For tests. */
    DecideHandler(Lookouts lookouts, Metrics metrics) {
        this.lookouts = lookouts;
        this.metrics = metrics;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        LambdaJson.write(answer, handleRequest(LambdaJson.readStream(event), context));
    }

    /** The batch, read. */
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        var batches = new LinkedHashMap<String, Batch>();
        for (var told : event.getRecords()) {
            batches.computeIfAbsent(partition(told), _ -> new Batch()).add(told);
        }
        return sideBySide(List.copyOf(batches.values())).stream()
                .flatMap(Optional::stream)
                .min(BigInteger::compareTo)
                .map(number ->
                        new StreamsEventResponse(List.of(new StreamsEventResponse.BatchItemFailure(number.toString()))))
                .orElseGet(() -> new StreamsEventResponse(List.of()));
    }

    /** Businesses know nothing of each other, and folding mostly waits for the database: many are folded at once. */
    private List<Optional<BigInteger>> sideBySide(List<Batch> batches) {
        if (batches.size() == 1) {
            return List.of(fold(batches.getFirst()));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var folds = batches.stream()
                    .map(batch -> CompletableFuture.supplyAsync(() -> fold(batch), threads))
                    .toList();
            return folds.stream().map(CompletableFuture::join).toList();
        }
    }

    /** @return the first number that could not be folded */
    private Optional<BigInteger> fold(Batch batch) {
        if (batch.arrivals.isEmpty()) {
            return batch.unreadable;
        }
        var business = batch.arrivals.getFirst().scored().mention().business();
        try {
            say(business, lookouts.fold(business, batch.arrivals));
            return batch.unreadable;
        } catch (RuntimeException failure) {
            log.warn(
                    "decide folds {} mentions of {} one by one: {}",
                    batch.arrivals.size(),
                    business,
                    failure.toString());
            return foldOneByOne(business, batch.arrivals).or(() -> batch.unreadable);
        }
    }

    /** Finds the record that cannot be folded; those before it are. */
    private Optional<BigInteger> foldOneByOne(BusinessId business, List<Arrival> arrivals) {
        for (var arrival : arrivals) {
            try {
                say(business, lookouts.fold(business, List.of(arrival)));
            } catch (RuntimeException failure) {
                log.error("decide failed at {} of {}", arrival.number(), business, failure);
                return Optional.of(arrival.number());
            }
        }
        return Optional.empty();
    }

    private void say(BusinessId business, Optional<Outcome> outcome) {
        outcome.ifPresentOrElse(
                folded -> {
                    var reasons = folded.dispositions().stream()
                            .collect(Collectors.groupingBy(
                                    each -> each.reason(), java.util.TreeMap::new, Collectors.counting()));
                    log.info(
                            "{}: {}, {} alerts owed",
                            business,
                            reasons,
                            folded.owed().size());
                    metrics.count(Map.of(
                            Metric.MENTIONS_DECIDED,
                                    (long) folded.dispositions().size(),
                            Metric.ALERTS_OWED, (long) folded.owed().size()));
                },
                () -> log.info("{}: no such business any more, its mentions are passed over", business));
    }

    private static String partition(DynamodbStreamRecord told) {
        return Optional.ofNullable(told.getDynamodb())
                .map(record -> record.getKeys())
                .map(keys -> keys.get(Table.MENTIONS.partition()))
                .map(value -> value.getS())
                .orElse("");
    }

    /** One business's new mentions, up to the first record that cannot be read. */
    private static final class Batch {
        private final List<Arrival> arrivals = new ArrayList<>();
        private Optional<BigInteger> unreadable = Optional.empty();

        private void add(DynamodbStreamRecord told) {
            if (unreadable.isPresent()) {
                return;
            }
            try {
                var change = StreamRows.change(Table.MENTIONS, told);
                if (change.before().isEmpty() && change.after().isPresent()) {
                    arrivals.add(new Arrival(
                            change.number(), Mentions.of(change.after().get())));
                }
            } catch (RuntimeException failure) {
                var number = told.getDynamodb().getSequenceNumber();
                log.error("decide cannot read record {}", number, failure);
                unreadable = Optional.of(new BigInteger(number));
            }
        }
    }
}
