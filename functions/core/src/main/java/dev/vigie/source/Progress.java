package dev.vigie.source;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a source has been read.
 *
 * @param nextFetch when to look again
 * @param lastSuccess when it was last read without error
 * @param failures failures in a row
 * @param state how looking went last time
 * @param note one line about it for people; empty when all is well
 * @param etag and {@code lastModified}: what the server wants to hear in a conditional request
 * @param cursor where an incremental scraper goes on
 */
public record Progress(
        Instant nextFetch,
        Optional<Instant> lastSuccess,
        int failures,
        State state,
        String note,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> cursor) {
    /** Five outcomes that must never be taken for one another, and not tried yet. */
    public enum State {
        NEW,
        READ,
        NOT_MODIFIED,
        EMPTY,
        UNREADABLE,
        BLOCKED,
        FAILED
    }

    /** A source that nobody has looked at yet, due at once. */
    public static Progress untried(Instant now) {
        return new Progress(
                now, Optional.empty(), 0, State.NEW, "", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
