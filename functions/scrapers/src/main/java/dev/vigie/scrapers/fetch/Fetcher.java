package dev.vigie.scrapers.fetch;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;

/**
 * Gets pages from the web: conditional, compressed, within limits, at a polite pace, where robots.txt allows it and
 * only from public addresses. Safe to share between threads; never throws for what the web does.
 */
public final class Fetcher implements AutoCloseable {
    static final Set<String> FOR_EVERYBODY = Set.of("Accept", "Accept-Encoding", "Accept-Language");

    private final Limits limits;
    private final Clock clock;
    private final Wire wire;
    private final Trail trail;
    private final Robots robots;

    /**
     * Makes a fetcher with its own connections and memory of hosts.
     *
     * @param chance spreads retries; must be safe to share between threads, as {@link java.util.Random} is
     */
    public Fetcher(Limits limits, Manners manners, Clock clock, RandomGenerator chance) {
        this.limits = limits;
        this.clock = clock;
        this.wire = new Wire(limits, manners);
        this.trail = new Trail(new Tries(wire, limits, manners, chance), limits.redirects());
        this.robots = new Robots(trail, clock);
    }

    /** Fetches one address; the validators of last time save the server from sending the same again. */
    public Fetched fetch(Ask ask, Validators known) {
        try {
            var uri = WebAddress.parse(ask.url());
            // Who publishes an interface for programs has said in its terms how to use it; robots.txt speaks of pages.
            Trail.Check check = ask.agreed() ? (_, _) -> Duration.ZERO : robots::check;
            var sending = new Sending(headers(ask, known), ask.form());
            return outcome(trail.follow(uri, sending, check, new Budget(limits.total())));
        } catch (Forbidden e) {
            return new Fetched.Refused(message(e));
        } catch (IOException e) {
            return new Fetched.Failed(inWords(e, ask.url()), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed("Vigie was stopped before the answer came", Optional.empty());
        }
    }

    private Fetched outcome(Trail.Arrival arrival) {
        var exchange = arrival.exchange();
        var now = clock.instant();
        if (exchange.isPage()) {
            var answer = new Answer(arrival.uri().toString(), exchange.status(), exchange.headers(), exchange.body());
            return new Fetched.Page(answer, arrival.movedTo(), Timing.freshUntil(exchange.headers(), now));
        }
        var said = host(arrival.uri()) + " answers " + exchange.status();
        return switch (exchange.status()) {
            case 304 -> new Fetched.NotModified(Timing.freshUntil(exchange.headers(), now));
            case 401, 402, 403, 407, 451 -> new Fetched.Refused(said + ": we are not allowed to read this");
            case 404 -> new Fetched.Missing(said + ": there is no such page; check the address");
            case 410 -> new Fetched.Gone(said + ": the page is gone for good; take it out of the profile");
            case 429 -> new Fetched.Failed(said + ": we ask too often", Timing.retryAfter(exchange.headers(), now));
            default -> new Fetched.Failed(said, Timing.retryAfter(exchange.headers(), now));
        };
    }

    private static Map<String, String> headers(Ask ask, Validators known) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", ask.accept());
        headers.put("Accept-Encoding", Body.ENCODINGS);
        headers.putAll(known.headers());
        headers.putAll(ask.headers());
        return headers;
    }

    private static String inWords(IOException failure, String url) {
        return switch (failure) {
            case TooBig big -> message(big);
            case TooSlow slow -> message(slow);
            case UnknownHostException _ -> "there is no host " + hostOf(url) + "; check the address";
            case SocketTimeoutException _ -> hostOf(url) + " does not answer in time";
            case ConnectException _ -> hostOf(url) + " cannot be reached";
            case SSLException _ -> hostOf(url) + " has no valid certificate: " + message(failure);
            case EOFException _, ZipException _ -> "the compressed answer of " + hostOf(url) + " is broken";
            case ConnectionClosedException _ -> hostOf(url) + " broke off in the middle of its answer";
            default -> "fetching from " + hostOf(url) + " failed: " + message(failure);
        };
    }

    private static String message(Exception failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String hostOf(String url) {
        try {
            return host(WebAddress.parse(url));
        } catch (Forbidden e) {
            return url;
        }
    }

    private static String host(URI uri) {
        return uri.getRawAuthority();
    }

    @Override
    public void close() {
        wire.close();
    }
}
