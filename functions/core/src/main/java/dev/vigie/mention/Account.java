package dev.vigie.mention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the place tells about an author's account, where it tells anything.
 *
 * @param created when it was opened
 * @param posts how often it has written
 */
public record Account(Optional<Instant> created, Optional<Long> posts) {
    public static final Account UNKNOWN = new Account(Optional.empty(), Optional.empty());

    private static final Duration YOUNG = Duration.ofDays(30);
    private static final long FEW = 5;

    public boolean isKnown() {
        return created.isPresent() || posts.isPresent();
    }

    /** Younger than a month, or with fewer than five posts. */
    public boolean isEmpty(Instant now) {
        return created.filter(opened -> opened.plus(YOUNG).isAfter(now)).isPresent()
                || posts.filter(count -> count < FEW).isPresent();
    }
}
