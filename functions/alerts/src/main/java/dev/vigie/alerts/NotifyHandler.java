package dev.vigie.alerts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import dev.vigie.store.Alerts;
import dev.vigie.store.LambdaJson;
import dev.vigie.store.StreamRows;
import dev.vigie.store.Table;
import dev.vigie.store.metric.Metric;
import dev.vigie.store.metric.Metrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stream of owed alerts in, messages out. Only a new alert is news: changes are our own claims and marks.
 *
 * <p>Alerts wait for nobody: one that cannot be sent leaves the others free, and the answer names the first such, from
 * which Lambda comes again. When its attempts are used up the review goes on trying for a day.
 */
public final class NotifyHandler implements RequestStreamHandler {
    private static final Logger log = LoggerFactory.getLogger(NotifyHandler.class);

    private final Courier courier;
    private final Metrics metrics;

    /** For Lambda. */
    public NotifyHandler() {
        this(Wiring.fromEnvironment());
    }

    private NotifyHandler(Wiring wiring) {
        this(wiring.courier(), wiring.metrics());
    }

    /** For one machine, where whoever watches sees what happens. */
    public NotifyHandler(Courier courier) {
        this(courier, Metrics.NONE);
    }

    /** For tests. */
    NotifyHandler(Courier courier, Metrics metrics) {
        this.courier = courier;
        this.metrics = metrics;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        LambdaJson.write(answer, handleRequest(LambdaJson.readStream(event), context));
    }

    /** The batch, read. */
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        var failed = new ArrayList<BatchItemFailure>();
        for (var told : event.getRecords()) {
            try {
                send(told);
            } catch (RuntimeException failure) {
                var number = told.getDynamodb().getSequenceNumber();
                log.error("notify failed at {}", number, failure);
                failed.add(new BatchItemFailure(number));
                metrics.count(Map.of(Metric.ALERTS_FAILED, 1L));
            }
        }
        return new StreamsEventResponse(failed.isEmpty() ? List.of() : List.of(failed.getFirst()));
    }

    private void send(DynamodbStreamRecord told) {
        var change = StreamRows.change(Table.ALERTS, told);
        if (change.before().isPresent() || change.after().isEmpty()) {
            return;
        }
        var alert = Alerts.of(change.after().get()).value().alert();
        var parcel = courier.send(alert.business(), alert.id());
        log.info("{}: {} to {}: {}", alert.business(), alert.kind(), alert.ways(), parcel);
        if (parcel instanceof Courier.Parcel.Sent) {
            metrics.count(Map.of(Metric.ALERTS_SENT, 1L));
        }
    }
}
