package dev.vigie.pages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.vigie.pages.web.Request;
import dev.vigie.store.LambdaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests for pages in, pages out. Translates; the site answers. */
public final class PagesHandler implements RequestStreamHandler {
    private static final Logger log = LoggerFactory.getLogger(PagesHandler.class);

    private final Site site;

    /** For Lambda. */
    public PagesHandler() {
        this(Wiring.fromEnvironment().site());
    }

    /** For tests and for one machine. */
    public PagesHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        LambdaJson.write(answer, handleRequest(LambdaJson.readRequest(event), context));
    }

    /** The request, read. */
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return answer(event);
    }

    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        var request = Request.of(event);
        try {
            return site.answer(request).toEvent();
        } catch (RuntimeException failure) {
            // The path bears the secret of a link, therefore only its first step is told.
            log.error(
                    "pages failed at {} /{}", request.method(), request.steps().getFirst(), failure);
            return site.apology(request).toEvent();
        }
    }
}
