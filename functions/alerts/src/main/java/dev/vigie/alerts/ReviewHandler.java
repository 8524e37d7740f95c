package dev.vigie.alerts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each minute: what only time brings. Fails when anything did, so that the operator's alarm sees it. */
public final class ReviewHandler implements RequestHandler<Map<String, Object>, Rounds.Seen> {
    private static final Logger log = LoggerFactory.getLogger(ReviewHandler.class);

    private final Rounds rounds;

    /** For Lambda. */
    public ReviewHandler() {
        this(Wiring.fromEnvironment().rounds());
    }

    /** For tests and the local runner. */
    public ReviewHandler(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Rounds.Seen handleRequest(Map<String, Object> schedule, Context context) {
        var seen = rounds.make();
        if (!seen.equals(Rounds.Seen.NOTHING)) {
            log.info("review: {}", seen);
        }
        if (seen.failed() > 0) {
            throw new IllegalStateException(seen.failed() + " reviews failed and will be tried again: " + seen);
        }
        return seen;
    }
}
