package dev.vigie.scrapers;

import java.util.Map;

/**
 * One thing to fetch.
 *
 * @param accept the media types that the scraper can read
 * @param headers what else the place wants to hear; kept from other hosts when it redirects
 */
public record Ask(String url, String accept, Map<String, String> headers) {
    public Ask {
        headers = Map.copyOf(headers);
    }

    public static Ask of(String url, String accept) {
        return new Ask(url, accept, Map.of());
    }
}
