package dev.vigie.bench.cost;

import java.util.Locale;

/**
 * What something used.
 *
 * @param reads and {@code writes}: request units of DynamoDB, indexes included
 * @param millis processor time of the handler, in milliseconds
 */
record Usage(double reads, double writes, double millis) {
    static final Usage NOTHING = new Usage(0, 0, 0);

    Usage minus(Usage other) {
        return new Usage(reads - other.reads, writes - other.writes, millis - other.millis);
    }

    Usage plus(Usage other) {
        return new Usage(reads + other.reads, writes + other.writes, millis + other.millis);
    }

    Usage times(double factor) {
        return new Usage(reads * factor, writes * factor, millis * factor);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.2f reads %8.2f writes %8.1f ms", reads, writes, millis);
    }
}
