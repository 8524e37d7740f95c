package dev.vigie.business;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One line of a profile's sources: where to look and how often.
 *
 * @param kind the scraper's kind, such as {@code rss} or {@code page}
 * @param address the URL or query, as the scraper understands it
 * @param options what else the scraper needs, such as CSS selectors; the same address with other options is another
 *     source
 * @param every how often to look, 1 minute to 1 day
 * @param channel what sort of place it is, where the owner said so
 */
public record SourceSpec(
        String kind, String address, Map<String, String> options, Duration every, Optional<Channel> channel) {
    /** How often a source is looked at unless the profile says otherwise. */
    public static final Duration EVERY = Duration.ofMinutes(15);

    public SourceSpec {
        options = Map.copyOf(new TreeMap<>(options));
        if (kind.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("a source has a kind and an address");
        }
        if (every.compareTo(Duration.ofMinutes(1)) < 0 || every.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("a source is looked at every 1m to 1d, was " + every);
        }
    }

    /** Whether the business itself speaks here, as the profile says with {@code by: us}: its blog, its own account. */
    public boolean isOwn() {
        return "us".equals(options.get("by"));
    }
}
