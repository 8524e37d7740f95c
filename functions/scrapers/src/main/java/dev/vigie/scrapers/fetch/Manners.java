package dev.vigie.scrapers.fetch;

import java.time.Duration;

/**
 * How we behave towards a host.
 *
 * @param perHost how many requests at once
 * @param spacing how long between the starts of two requests
 * @param backoff how long before the first retry; doubled, with chance, before each further one
 * @param allowLocal whether loopback addresses may be fetched too: for one machine and the demo, never on AWS
 */
public record Manners(int perHost, Duration spacing, Duration backoff, boolean allowLocal) {
    public static final Manners USUAL = new Manners(2, Duration.ofSeconds(1), Duration.ofSeconds(1), false);

    /** For places that run on this very machine: nobody is there to be polite to. */
    public static final Manners AT_HOME = new Manners(8, Duration.ZERO, Duration.ofMillis(100), true);
}
