package dev.vigie.scrapers.fetch;

import java.net.UnknownHostException;

/** The address is one that Vigie must not connect to. */
final class Forbidden extends UnknownHostException {
    Forbidden(String reason) {
        super(reason);
    }
}
