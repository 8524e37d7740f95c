package dev.vigie.alerts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.vigie.store.LambdaJson;
import dev.vigie.store.metric.Metric;
import dev.vigie.store.metric.Metrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each minute: what only time brings. Fails when anything did, so that the operator's alarm sees it. */
public final class ReviewHandler implements RequestStreamHandler {
    private static final Logger log = LoggerFactory.getLogger(ReviewHandler.class);

    private final Rounds rounds;
    private final Metrics metrics;

    /** For Lambda. */
    public ReviewHandler() {
        this(Wiring.fromEnvironment());
    }

    private ReviewHandler(Wiring wiring) {
        this(wiring.rounds(), wiring.metrics());
    }

    /** For one machine, where whoever watches sees what happens. */
    public ReviewHandler(Rounds rounds) {
        this(rounds, Metrics.NONE);
    }

    /** For tests. */
    ReviewHandler(Rounds rounds, Metrics metrics) {
        this.rounds = rounds;
        this.metrics = metrics;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        LambdaJson.write(answer, handleRequest(Map.of(), context));
    }

    /** One round. */
    public Rounds.Seen handleRequest(Map<String, Object> schedule, Context context) {
        var seen = rounds.make();
        if (!seen.equals(Rounds.Seen.NOTHING)) {
            log.info("review: {}", seen);
        }
        metrics.count(Map.of(
                Metric.ALERTS_OWED, (long) seen.owed(),
                Metric.ALERTS_SENT, (long) seen.sentAgain(),
                Metric.ALERTS_FAILED, (long) seen.unsent(),
                Metric.OLDEST_UNSENT, seen.oldestUnsent().toSeconds()));
        if (seen.failed() + seen.unsent() > 0) {
            throw new IllegalStateException("what failed will be tried again: " + seen);
        }
        return seen;
    }
}
