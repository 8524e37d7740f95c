package dev.vigie.scrapers.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web on the loopback: every path not laid out answers 404, robots.txt included. */
public final class TinyWeb implements AutoCloseable {
    private final HttpServer server;
    private final Set<String> paths = new HashSet<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public TinyWeb() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, 404, Map.of(), new byte[0]));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Something that answers a request. */
    @FunctionalInterface
    public interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** Answers at a path, in place of what answered there before. */
    public TinyWeb on(String path, Handler handler) {
        if (!paths.add(path)) {
            server.removeContext(path);
        }
        server.createContext(path, exchange -> {
            try (exchange) {
                requests.add(exchange.getRequestURI().toString());
                handler.answer(exchange);
            }
        });
        return this;
    }

    public TinyWeb page(String path, String type, byte[] body) {
        return on(path, exchange -> answer(exchange, 200, Map.of("Content-Type", type), body));
    }

    public TinyWeb page(String path, String type, String body) {
        return page(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public TinyWeb status(String path, int status, Map<String, String> headers) {
        return on(path, exchange -> answer(exchange, status, headers, new byte[0]));
    }

    public TinyWeb redirect(String path, int status, String target) {
        return status(path, status, Map.of("Location", target));
    }

    /** Paths asked for, in order, of those laid out. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public static void answer(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
            throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
