package dev.vigie.bench.crowd;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Feeds on many hosts, which are all this machine: every address of 127.0.0.0/8 is. */
final class Places implements AutoCloseable {
    private static final byte[] SPACES = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration latency;
    private final byte[] bomb;

    Places(Duration latency) throws IOException {
        this.latency = latency;
        this.bomb = bomb();
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 4_096);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The feed of a place that behaves in one of these ways. */
    String address(int number, Behaviour behaviour) {
        return "http://127.1.%d.%d:%d/%s"
                .formatted(number / 250, number % 250 + 1, server.getAddress().getPort(), behaviour);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            pause(latency);
            var path = exchange.getRequestURI().getPath().substring(1);
            if (path.equals("robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
            switch (Behaviour.valueOf(path)) {
                case HONEST -> send(exchange, feed());
                case SLOW -> {
                    pause(latency.multipliedBy(10));
                    send(exchange, feed());
                }
                case DRIPPING -> drip(exchange);
                case ENDLESS -> flood(exchange);
                case BROKEN -> exchange.sendResponseHeaders(500, -1);
                case BOMB -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    send(exchange, bomb);
                }
                case DEEP ->
                    send(exchange, "<rss>".concat("<a>".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
                case LIAR -> {
                    exchange.sendResponseHeaders(200, 1_000_000);
                    exchange.getResponseBody().write(feed());
                }
            }
        }
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (var letter : feed()) {
            exchange.getResponseBody().write(letter);
            exchange.getResponseBody().flush();
            pause(Duration.ofSeconds(1));
        }
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (!Thread.currentThread().isInterrupted()) {
            exchange.getResponseBody().write(SPACES);
        }
    }

    private static byte[] feed() {
        var feed = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
        for (var item = 0; item < 20; item++) {
            feed.append("<item><title>Le conseil municipal a voté, ")
                    .append(item)
                    .append("</title><link>https://news.example/")
                    .append(item)
                    .append("</link><description>La piscine rouvre lundi à neuf heures.</description></item>");
        }
        return feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A hundred megabytes of nothing in a hundred kilobytes. */
    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (var piece = 0; piece < 1_600; piece++) {
                gzip.write(SPACES);
            }
        }
        return packed.toByteArray();
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** What a place does to who asks it. */
    enum Behaviour {
        HONEST,
        SLOW,
        DRIPPING,
        ENDLESS,
        BROKEN,
        BOMB,
        DEEP,
        LIAR
    }
}
