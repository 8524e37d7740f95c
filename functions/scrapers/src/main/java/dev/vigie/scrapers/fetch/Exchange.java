package dev.vigie.scrapers.fetch;

import java.util.Map;
import java.util.Optional;

/**
 * One request and its answer.
 *
 * @param headers by name in lower case
 * @param body decompressed; empty unless the status says that there is one
 */
record Exchange(int status, Map<String, String> headers, byte[] body) {
    boolean isPage() {
        return status >= 200 && status < 300;
    }

    /** Where it sends us, where it does. */
    Optional<String> redirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> Optional.ofNullable(headers.get("location"));
            default -> Optional.empty();
        };
    }

    boolean isPermanent() {
        return status == 301 || status == 308;
    }

    /** Whether trying again may help. */
    boolean isPassing() {
        return status == 429 || status == 408 || status >= 500 && status != 501 && status != 505;
    }
}
