package dev.vigie.local.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A small web on the loopback. */
final class Web implements AutoCloseable {
    private final HttpServer server;

    Web() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(404, -1);
            }
        });
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    Web serving(String path, String type, String body) {
        return serving(path, type, StandardCharsets.UTF_8, () -> body);
    }

    Web serving(String path, String type, Charset charset, Supplier<String> body) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var bytes = body.get().getBytes(charset);
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        return this;
    }

    /** A body of this size, sent in pieces whose sum nobody was told. */
    Web streaming(String path, String type, String piece, long size) {
        server.createContext(path, exchange -> stream(exchange, type, piece.getBytes(StandardCharsets.UTF_8), size));
        return this;
    }

    private static void stream(HttpExchange exchange, String type, byte[] piece, long size) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            for (var sent = 0L; sent < size; sent += piece.length) {
                exchange.getResponseBody().write(piece);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
