package dev.vigie.pages;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Serves the sample evening on localhost through the real handler, to look at it in a browser. */
final class Preview implements AutoCloseable {
    private final Town town;
    private final HttpServer server;

    /** @param port 0 for any free one */
    Preview(Path folder, int port) throws IOException {
        town = Town.in(folder);
        var handler = new PagesHandler(town.site());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> answer(handler, exchange));
        server.start();
    }

    /** Argument: the port. */
    public static void main(String[] arguments) throws IOException {
        var preview = new Preview(Files.createTempDirectory("vigie-preview"), Integer.parseInt(arguments[0]));
        System.out.println(preview.linkOf("Claire"));
        System.out.println(preview.linkOf("Karim"));
    }

    String linkOf(String contact) {
        return "http://localhost:" + server.getAddress().getPort() + "/a/" + town.tokenOf(contact);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(PagesHandler handler, HttpExchange exchange) throws IOException {
        try (exchange) {
            var response = handler.answer(event(exchange));
            response.getHeaders().forEach(exchange.getResponseHeaders()::set);
            var body = response.getBody().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.getStatusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static APIGatewayV2HTTPEvent event(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        var query = new HashMap<String, String>();
        for (var pair : Optional.ofNullable(exchange.getRequestURI().getQuery())
                .orElse("")
                .split("&")) {
            var sides = pair.split("=", 2);
            query.putAll(sides.length == 2 ? Map.of(sides[0], sides[1]) : Map.of());
        }
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod(exchange.getRequestMethod())
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(exchange.getRequestURI().getRawPath())
                .withQueryStringParameters(query)
                .withHeaders(headers)
                .withBody(Base64.getEncoder()
                        .encodeToString(exchange.getRequestBody().readAllBytes()))
                .withIsBase64Encoded(true)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .build())
                .build();
    }
}
