package dev.vigie.pages.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a browser asks for.
 *
 * @param headers by name in lower case
 * @param body the form as sent; empty for a mere look
 */
public record Request(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {
    public Request {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    /** The request in an event of a Function URL or of an HTTP API. */
    public static Request of(APIGatewayV2HTTPEvent event) {
        var http = event.getRequestContext().getHttp();
        var path = event.getRawPath() == null ? http.getPath() : event.getRawPath();
        return new Request(
                http.getMethod().toUpperCase(Locale.ROOT),
                path,
                withoutNulls(event.getQueryStringParameters()),
                withoutNulls(event.getHeaders()),
                bytes(event));
    }

    /** Whether it only looks; a look never changes anything. */
    public boolean isLook() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The parts between the slashes. */
    public List<String> steps() {
        return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    }

    public Optional<String> asked(String parameter) {
        return Optional.ofNullable(query.get(parameter));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    private static Map<String, String> withoutNulls(@Nullable Map<String, String> map) {
        var all = new TreeMap<String, String>();
        if (map != null) {
            map.forEach((name, value) -> all.put(name.toLowerCase(Locale.ROOT), value == null ? "" : value));
        }
        return all;
    }

    private static byte[] bytes(APIGatewayV2HTTPEvent event) {
        var body = event.getBody();
        if (body == null) {
            return new byte[0];
        }
        return event.getIsBase64Encoded()
                ? Base64.getMimeDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }
}
