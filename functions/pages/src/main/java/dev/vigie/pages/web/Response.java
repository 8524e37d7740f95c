package dev.vigie.pages.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.TreeMap;

/** What a browser gets. */
public record Response(int status, Map<String, String> headers, String body) {
    public Response {
        headers = Map.copyOf(headers);
    }

    public static Response html(int status, String page) {
        return new Response(status, Map.of("Content-Type", "text/html; charset=utf-8"), page);
    }

    public static Response text(int status, String text) {
        return new Response(status, Map.of("Content-Type", "text/plain; charset=utf-8"), text);
    }

    /** Go and look there; what was sent is done with, so that reloading the page repeats nothing. */
    public static Response seeOther(String path) {
        return new Response(303, Map.of("Location", path), "");
    }

    public Response with(Map<String, String> more) {
        var all = new TreeMap<>(headers);
        all.putAll(more);
        return new Response(status, all, body);
    }

    public Response withoutBody() {
        return new Response(status, headers, "");
    }

    public APIGatewayV2HTTPResponse toEvent() {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(body)
                .withIsBase64Encoded(false)
                .build();
    }
}
