package dev.vigie.pages;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Serves the sample evening on localhost through the real handler, to look at it in a browser: arguments are a port. */
final class Preview {
    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        var town = Town.in(Files.createTempDirectory("vigie-preview"));
        var handler = new PagesHandler(town.site());
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        var server = HttpServer.create(address, 0);
        server.createContext("/", exchange -> answer(handler, exchange));
        server.start();
        System.out.println("http://localhost:" + address.getPort() + "/a/" + town.tokenOf("Claire"));
        System.out.println("http://localhost:" + address.getPort() + "/a/" + town.tokenOf("Karim"));
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
