package dev.vigie.scrapers.fetch;

import java.net.URI;
import java.util.Set;

/** Keeps to the ports that pages are served on, so that no feed can make Vigie talk to a mail server or a database. */
record Ports(boolean allowAny) {
    private static final Set<Integer> OF_PAGES =
            Set.of(80, 443, 591, 3000, 4567, 5000, 8000, 8008, 8080, 8081, 8088, 8090, 8443, 8880, 8888);

    // Their address is refused as well, in words that name the mend.
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    void check(URI uri) throws Forbidden {
        var port = uri.getPort();
        if (port >= 0 && !allowAny && !OF_PAGES.contains(port) && !THIS_MACHINE.contains(uri.getHost())) {
            throw new Forbidden("port " + port + " is none that pages are served on");
        }
    }
}
