package dev.vigie.alerts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.vigie.store.LambdaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each hour: the digests of the businesses where it is morning. Fails when one did not leave, so that it is seen. */
public final class DigestHandler implements RequestStreamHandler {
    private static final Logger log = LoggerFactory.getLogger(DigestHandler.class);

    private final Digests digests;

    /** For Lambda. */
    public DigestHandler() {
        this(Wiring.fromEnvironment().digests());
    }

    /** For whoever watches what happens. */
    public DigestHandler(Digests digests) {
        this.digests = digests;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        LambdaJson.write(answer, handleRequest());
    }

    /** One round. */
    public Digests.Sent handleRequest() {
        var sent = digests.make();
        log.info("digests: {}", sent);
        if (sent.failed() > 0) {
            throw new IllegalStateException("what failed will be tried again: " + sent);
        }
        return sent;
    }
}
