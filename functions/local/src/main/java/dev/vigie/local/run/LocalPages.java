package dev.vigie.local.run;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The pages on localhost: each request becomes the event that a Function URL would send to the very same handler. */
public final class LocalPages implements AutoCloseable {
    /** As much as a Function URL takes is far more; a form of ours is small. */
    private static final int MAX_BODY = 64 * 1024;

    private final HttpServer server;

    /** @param port 0 for any free one */
    public LocalPages(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " is taken; choose another with --port", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** From now on requests are answered. */
    public void serve(Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler) {
        server.createContext("/", exchange -> answer(exchange, handler));
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler)
            throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
            if (body.length > MAX_BODY) {
                exchange.sendResponseHeaders(413, -1);
                return;
            }
            var response = handler.apply(event(exchange, body));
            var bytes = bytes(response);
            if (response.getHeaders() != null) {
                response.getHeaders().forEach(exchange.getResponseHeaders()::set);
            }
            var isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(response.getStatusCode(), isHead || bytes.length == 0 ? -1 : bytes.length);
            if (!isHead && bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static APIGatewayV2HTTPEvent event(HttpExchange exchange, byte[] body) {
        var uri = exchange.getRequestURI();
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod(exchange.getRequestMethod())
                .withPath(uri.getPath())
                .withProtocol(exchange.getProtocol())
                .withSourceIp(exchange.getRemoteAddress().getAddress().getHostAddress())
                .withUserAgent(headers.getOrDefault("user-agent", ""))
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRawPath(uri.getPath())
                .withRawQueryString(uri.getRawQuery() == null ? "" : uri.getRawQuery())
                .withQueryStringParameters(query(uri.getRawQuery()))
                .withHeaders(headers)
                .withBody(Base64.getEncoder().encodeToString(body))
                .withIsBase64Encoded(true)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .build())
                .build();
    }

    private static Map<String, String> query(@org.jspecify.annotations.Nullable String raw) {
        var parameters = new HashMap<String, String>();
        if (raw != null) {
            for (var pair : raw.split("&")) {
                var parts = pair.split("=", 2);
                parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(APIGatewayV2HTTPResponse response) {
        var body = response.getBody() == null ? "" : response.getBody();
        return response.getIsBase64Encoded() ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
