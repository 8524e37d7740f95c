package dev.vigie.pages.words;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A moment for a person to read and, in {@code iso}, for a program. */
public record Stamp(String iso, String text) {
    public static Stamp of(Instant at, String text) {
        return new Stamp(at.truncatedTo(ChronoUnit.SECONDS).toString(), text);
    }
}
