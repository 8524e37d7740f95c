package dev.vigie.scrapers.fetch;

import java.time.Duration;

/**
 * How much a place may take of us.
 *
 * @param total for everything: redirects, retries and all; waiting for our own turn is not counted
 * @param wireBytes as sent
 * @param bodyBytes after decompression
 * @param tries how often in all, 1 for no retry
 */
public record Limits(
        Duration connect, Duration read, Duration total, int wireBytes, int bodyBytes, int redirects, int tries) {
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(30), 5_000_000, 10_000_000, 5, 3);

    public Limits withTotal(Duration longest) {
        return new Limits(connect, read, longest, wireBytes, bodyBytes, redirects, tries);
    }
}
