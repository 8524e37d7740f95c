package dev.vigie.bench.month;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The feeds of a town on this machine, behind a server that misbehaves as often as the weather wants. */
final class Web implements AutoCloseable {
    /** So many posts a place shows. */
    static final int SHOWN = 25;

    private final List<Post> posts;
    private final Weather weather;
    private final double failing;
    private final Clock clock;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Web(List<Post> posts, Weather weather, double failing, Clock clock) throws IOException {
        this.posts = posts;
        this.weather = weather;
        this.failing = failing;
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(int place) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + place;
    }

    /** What a place shows now, the newest first. */
    List<Post> shown(int place) {
        var now = clock.instant();
        return posts.stream()
                .filter(post -> post.place() == place && !post.at().isAfter(now))
                .sorted(Comparator.comparing(Post::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(1);
            if (path.equals("robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var shown = shown(Integer.parseInt(path));
            var body = feed(shown).getBytes(StandardCharsets.UTF_8);
            var tag = "\"" + Arrays.hashCode(body) + "\"";
            exchange.getResponseHeaders().add("ETag", tag);
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
            if (weather.happens("bad answer of a place", failing)) {
                misbehave(exchange, body, weather.below(8));
            } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static void misbehave(HttpExchange exchange, byte[] body, int how) throws IOException {
        switch (how) {
            case 0 -> exchange.sendResponseHeaders(500, -1);
            case 1 -> exchange.sendResponseHeaders(503, -1);
            case 2 -> {
                exchange.getResponseHeaders().add("Retry-After", "600");
                exchange.sendResponseHeaders(429, -1);
            }
            // Half of it, though more was announced.
            case 3 -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body, 0, body.length / 2);
            }
            // Half of it, as though that were all, under the name of the whole.
            case 4 -> {
                exchange.sendResponseHeaders(200, body.length / 2);
                exchange.getResponseBody().write(body, 0, body.length / 2);
            }
            // Letter by letter.
            case 5 -> {
                exchange.sendResponseHeaders(200, body.length);
                for (var letter = 0; letter < 20; letter++) {
                    exchange.getResponseBody().write(body, letter, 1);
                    exchange.getResponseBody().flush();
                    pause(50);
                }
            }
            // Nothing at all for long.
            case 6 -> pause(1_000);
            // An apology where the feed should be.
            default -> {
                var sorry = "<html><body>We will be right back.</body></html>".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, sorry.length);
                exchange.getResponseBody().write(sorry);
            }
        }
    }

    private static String feed(List<Post> shown) {
        var feed = new StringBuilder("<rss version=\"2.0\"><channel><title>La ville</title>");
        for (var post : shown) {
            feed.append("<item><title>")
                    .append(post.text())
                    .append("</title><link>")
                    .append(post.url())
                    .append("</link><description>")
                    .append(post.text())
                    .append("</description></item>\n");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
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
}
