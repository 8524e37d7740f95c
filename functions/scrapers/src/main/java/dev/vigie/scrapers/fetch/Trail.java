package dev.vigie.scrapers.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Follows redirects hop by hop; every hop is checked like the first. */
final class Trail {
    private final Tries tries;
    private final int longest;

    Trail(Tries tries, int longest) {
        this.tries = tries;
        this.longest = longest;
    }

    Arrival follow(URI start, Sending first, Check check, Budget budget) throws IOException, InterruptedException {
        var at = start;
        var sending = first;
        var movedTo = Optional.<String>empty();
        var permanent = true;
        for (var hop = 0; hop <= longest; hop++) {
            var delay = check.before(at, budget);
            var exchange = tries.send(at, sending, delay, budget);
            var next = exchange.redirect();
            if (next.isEmpty()) {
                return new Arrival(at, exchange, movedTo);
            }
            at = WebAddress.resolve(at, next.get());
            // What was posted is not posted again: it may be a secret.
            sending = Sending.of(forHost(first.headers(), start, at));
            permanent &= exchange.isPermanent();
            movedTo = permanent ? Optional.of(at.toString()) : movedTo;
        }
        throw new IOException("more than " + longest + " redirects, the last one to " + at);
    }

    /** Other hosts hear only what concerns everybody: never a key, never the first host's etag. */
    private static Map<String, String> forHost(Map<String, String> headers, URI start, URI at) {
        if (WebAddress.origin(start).equals(WebAddress.origin(at))) {
            return headers;
        }
        var common = new LinkedHashMap<>(headers);
        common.keySet().retainAll(Fetcher.FOR_EVERYBODY);
        return common;
    }

    /** Says how long to keep between requests to this address, or that it may not be fetched. */
    @FunctionalInterface
    interface Check {
        Duration before(URI uri, Budget budget) throws IOException, InterruptedException;
    }

    /** The end of the trail, and where the page has moved to if only permanent redirects led there. */
    record Arrival(URI uri, Exchange exchange, Optional<String> movedTo) {}
}
