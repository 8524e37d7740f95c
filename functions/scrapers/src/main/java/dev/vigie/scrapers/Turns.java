package dev.vigie.scrapers;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Who may ask whom now: servers are left in peace while they are in trouble, and quotas last the whole day. */
public interface Turns {
    /** When the request may go out; a time that is not after now means that its turn is taken. */
    Instant take(Ask ask, Instant now);

    /** Says that the server answered as it should, so that all others know. */
    void worked(Ask ask);

    /** Says that the server is in trouble, or wants to be left alone until some time. */
    void failed(Ask ask, Optional<Instant> until, Instant now);

    /** For trying things out: it is always our turn. */
    static Turns free() {
        return new Turns() {
            @Override
            public Instant take(Ask ask, Instant now) {
                return now;
            }

            @Override
            public void worked(Ask ask) {}

            @Override
            public void failed(Ask ask, Optional<Instant> until, Instant now) {}
        };
    }

    /** The server's name, or nothing where the address is none. */
    static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getRawAuthority()).map(name -> name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether both lead to the same server, so that the secrets of one may go to the other. */
    static boolean sameHost(String one, String other) {
        return host(one).isPresent() && Objects.equals(host(one), host(other));
    }

    /** How long a run keeps a server for itself at a time; others come back later. */
    Duration BLOCK = Duration.ofSeconds(10);
}
