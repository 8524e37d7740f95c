package dev.vigie.alerts.webhook;

import dev.vigie.message.Envelope;
import dev.vigie.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts envelopes as JSON to one address, signed: {@code Vigie-Signature: t=<seconds>,v1=<hex>}, an HMAC-SHA256 over
 * {@code <seconds>.<body>}. It tries three times, follows no redirect, and goes to public addresses only.
 */
public final class Webhook implements Listeners {
    private static final Logger log = LoggerFactory.getLogger(Webhook.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final int ATTEMPTS = 3;
    private static final int SHORTEST_SECRET = 16;

    private final URI address;
    private final Signature signature;
    private final Clock clock;
    private final Duration pause;
    private final boolean allowLocal;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();

    Webhook(URI address, Signature signature, Clock clock, Duration pause, boolean allowLocal) {
        this.address = address;
        this.signature = signature;
        this.clock = clock;
        this.pause = pause;
        this.allowLocal = allowLocal;
    }

    /**
     * The webhook that {@code VIGIE_WEBHOOK} and {@code VIGIE_WEBHOOK_SECRET} describe; nobody listens where there is
     * none.
     *
     * @throws IllegalArgumentException when it is described wrongly; the message names the mend
     */
    public static Listeners of(Map<String, String> environment, Clock clock) {
        return at(
                environment.getOrDefault("VIGIE_WEBHOOK", ""),
                () -> environment.getOrDefault("VIGIE_WEBHOOK_SECRET", ""),
                clock);
    }

    /**
     * The webhook at this address; nobody listens where it is blank, and the secret is then not asked for.
     *
     * @throws IllegalArgumentException when either is wrong; the message names the mend
     */
    public static Listeners at(String address, Supplier<String> kept, Clock clock) {
        if (address.isBlank()) {
            return NONE;
        }
        var secret = kept.get();
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("VIGIE_WEBHOOK is set; set VIGIE_WEBHOOK_SECRET to " + SHORTEST_SECRET
                    + " characters or more, such as: openssl rand -hex 32");
        }
        var uri = URI.create(address);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException("VIGIE_WEBHOOK is written https://host/path");
        }
        return new Webhook(uri, new Signature(secret), clock, Duration.ofMillis(500), false);
    }

    @Override
    public void tell(Envelope envelope) {
        var body = Json.write(envelope);
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                var status = post(body);
                if (status / 100 == 2) {
                    return;
                }
                log.warn("the webhook at {} answered {} to {}", address.getHost(), status, envelope.id());
                if (status / 100 == 4 && status != 429) {
                    return;
                }
                Thread.sleep(pause.multipliedBy(attempt));
            } catch (IOException e) {
                log.warn("the webhook at {} did not take {}: {}", address.getHost(), envelope.id(), e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private int post(String body) throws IOException, InterruptedException {
        refusePrivate();
        var request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Vigie")
                .header("Vigie-Signature", signature.of(body, clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** The name is resolved once more to connect, within the time for which the JVM keeps what it found here. */
    private void refusePrivate() throws IOException {
        for (var found : InetAddress.getAllByName(address.getHost())) {
            if (!isPublic(found) && !(allowLocal && found.isLoopbackAddress())) {
                throw new UnknownHostException(address.getHost() + " is not at a public address");
            }
        }
    }

    static boolean isPublic(InetAddress address) {
        var octets = address.getAddress();
        var first = octets[0] & 0xff;
        var second = octets[1] & 0xff;
        var isSpecial = octets.length == 16
                ? (first & 0xe0) != 0x20 || first == 0x20 && second == 0x02
                : first == 0
                        || first >= 240
                        || first == 100 && second >= 64 && second < 128
                        || first == 192 && second == 0
                        || first == 198 && (second == 18 || second == 19)
                        || first == 168 && second == 63;
        return !isSpecial
                && !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress();
    }
}
