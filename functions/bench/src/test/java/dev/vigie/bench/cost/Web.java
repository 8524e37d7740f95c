package dev.vigie.bench.cost;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Feeds of twenty entries, as newspapers have them; unchanged ones say so. */
final class Web implements AutoCloseable {
    private final HttpServer server;
    private volatile String news = "";

    Web() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on every feed begins with this text, for the business that its path names. */
    void publish(String text) {
        news = text;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var tag = "\"" + news.hashCode() + "\"";
            exchange.getResponseHeaders().add("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var body = feed(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String feed(String path) {
        var feed = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
        var shop = path.split("/")[1];
        if (!news.isEmpty()) {
            item(feed, path, news.hashCode(), news.replace("{shop}", "Boulangerie " + shop));
        }
        for (int i = 0; i < 20; i++) {
            item(feed, path, i, "Le conseil municipal a voté le budget de la piscine, numéro " + i + " sur la liste.");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static void item(StringBuilder feed, String path, int number, String text) {
        feed.append("<item><title>")
                .append(text)
                .append("</title><link>https://news.example")
                .append(path);
        feed.append('/')
                .append(number)
                .append("</link><guid>https://news.example")
                .append(path)
                .append('/');
        feed.append(number)
                .append("</guid><description>")
                .append(text.repeat(2))
                .append("</description></item>");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
