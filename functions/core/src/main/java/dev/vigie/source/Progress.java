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
 * @param lastChange when it last said something else than the time before
 * @param movedTo where its page has moved for good, if it has
 * @param kept marks of the texts it showed last time that are kept as mentions, so that they cost nothing again
 */
public record Progress(
        Instant nextFetch,
        Optional<Instant> lastSuccess,
        int failures,
        State state,
        String note,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> cursor,
        Optional<Change> lastChange,
        Optional<String> movedTo,
        Optional<String> kept) {
    public Progress(
            Instant nextFetch,
            Optional<Instant> lastSuccess,
            int failures,
            State state,
            String note,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<String> cursor) {
        this(
                nextFetch,
                lastSuccess,
                failures,
                state,
                note,
                etag,
                lastModified,
                cursor,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

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

    /**
     * A change of what a place says.
     *
     * @param digest of what it said then, so that the next change is seen
     */
    public record Change(Instant at, String digest) {}

    /** A source that nobody has looked at yet, due at once. */
    public static Progress untried(Instant now) {
        return new Progress(
                now, Optional.empty(), 0, State.NEW, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, to be looked at later. */
    public Progress postponed(Instant until) {
        return new Progress(
                until, lastSuccess, failures, state, note, etag, lastModified, cursor, lastChange, movedTo, kept);
    }

    /** The same, with other marks of what is kept. */
    public Progress keeping(Optional<String> marks) {
        return new Progress(
                nextFetch, lastSuccess, failures, state, note, etag, lastModified, cursor, lastChange, movedTo, marks);
    }

    /**
     * Whether nothing but the times of looking tells the two apart, as with a page that has not changed.
     */
    public boolean saysTheSame(Progress other) {
        return failures == other.failures
                && state == other.state
                && note.equals(other.note)
                && etag.equals(other.etag)
                && lastModified.equals(other.lastModified)
                && cursor.equals(other.cursor)
                && lastChange.equals(other.lastChange)
                && movedTo.equals(other.movedTo)
                && kept.equals(other.kept);
    }
}
