package dev.vigie.bench.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** How many minutes of the demo have been lived, in a file that outlives every process; others read their time there. */
final class Minute extends Clock {
    private final Path file;
    private final Instant start;

    Minute(Path folder, Instant start) {
        this.file = folder.resolve("minute");
        this.start = start;
    }

    long passed() {
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One minute more is over. */
    void passes() {
        try {
            var draft = file.resolveSibling("minute.new");
            Files.writeString(draft, Long.toString(passed() + 1));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return start.plus(Duration.ofMinutes(passed()));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
