package dev.vigie.scrapers;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing to fetch. Where it needs a secret it holds {@code {key:NAME}}, and {@code {pass}} for what signing in
 * gives, in headers or the form; both are filled in after the scraper has let it go, so that no scraper ever holds a
 * secret. A header whose name begins with {@code ?} becomes a parameter of the address.
 *
 * @param accept the media types that the scraper can read
 * @param headers what else the place wants to hear; kept from other hosts when it redirects
 * @param form what to post; without it the address is simply got
 * @param charge what it takes of a daily quota
 * @param agreed whether the place publishes this interface for programs: its terms rule then, and not robots.txt
 */
public record Ask(
        String url,
        String accept,
        Map<String, String> headers,
        Optional<String> form,
        Optional<Charge> charge,
        boolean agreed) {
    public Ask {
        headers = Map.copyOf(headers);
    }

    public Ask(String url, String accept, Map<String, String> headers) {
        this(url, accept, headers, Optional.empty(), Optional.empty(), false);
    }

    public static Ask of(String url, String accept) {
        return new Ask(url, accept, Map.of());
    }

    /** Asks a published interface for JSON. */
    public static Ask api(String url) {
        return new Ask(url, "application/json", Map.of(), Optional.empty(), Optional.empty(), true);
    }

    public Ask with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Ask(url, accept, more, form, charge, agreed);
    }

    public Ask posting(String text) {
        return new Ask(url, accept, headers, Optional.of(text), charge, agreed);
    }

    public Ask charged(Charge cost) {
        return new Ask(url, accept, headers, form, Optional.of(cost), agreed);
    }

    public Ask to(String address) {
        return new Ask(address, accept, headers, form, charge, agreed);
    }
}
