package dev.vigie.scrapers.fetch;

import java.util.Map;
import java.util.Optional;

/**
 * What goes out with a request.
 *
 * @param form what to post; without it the address is simply got
 */
record Sending(Map<String, String> headers, Optional<String> form) {
    static Sending of(Map<String, String> headers) {
        return new Sending(headers, Optional.empty());
    }
}
