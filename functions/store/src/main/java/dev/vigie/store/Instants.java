package dev.vigie.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as text that sorts: always milliseconds, always UTC. */
final class Instants {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    static String text(Instant time) {
        return FORMAT.format(time.truncatedTo(ChronoUnit.MILLIS));
    }
}
