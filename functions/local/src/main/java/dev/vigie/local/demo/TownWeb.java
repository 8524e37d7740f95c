package dev.vigie.local.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.vigie.local.demo.Scenario.Place;
import dev.vigie.local.demo.Scenario.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;

/** A town's web on this machine: each place shows what has been published by the clock's time, and no more. */
public final class TownWeb implements AutoCloseable {
    private final Scenario scenario;
    private final Clock clock;
    private final HttpServer server;
    private final PlacePages pages;

    public TownWeb(Scenario scenario, Clock clock) {
        this.scenario = scenario;
        this.clock = clock;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo's local web could not start", e);
        }
        this.pages = new PlacePages(address(), scenario.zone());
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        scenario.places()
                .values()
                .forEach(place -> server.createContext(place.path(), exchange -> answer(exchange, place)));
        server.start();
    }

    /** Where the town's web is, such as {@code http://127.0.0.1:40123}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private List<Post> shown(Place place) {
        var now = clock.instant();
        return scenario.posts().stream()
                .filter(post -> post.place().equals(place) && !post.at().isAfter(now))
                .sorted(Comparator.comparing(Post::at).reversed())
                .limit(place.keeps())
                .toList();
    }

    /** Answers as a good server does: with an ETag, and with 304 to whoever has it. */
    private void answer(HttpExchange exchange, Place place) throws IOException {
        try (exchange) {
            var posts = shown(place);
            var etag = "\"" + place.name() + "-" + posts.size() + "-"
                    + posts.stream().mapToInt(Post::number).max().orElse(0) + "\"";
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var body = pages.render(place, posts).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", PlacePages.contentType(place.form()));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
