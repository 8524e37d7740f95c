package dev.vigie.scrapers.fetch;

import java.io.IOException;
import java.time.Duration;

/** The answer did not come in time. */
final class TooSlow extends IOException {
    TooSlow(Duration limit) {
        super("no complete answer within " + limit.toMillis() / 1000.0 + " s; abandoned");
    }
}
