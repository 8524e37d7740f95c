package dev.vigie.scrapers.fetch;

import dev.vigie.scrapers.Answer;
import java.time.Instant;
import java.util.Optional;

/** What came of fetching one address. The web's failures are values here, each with one line for people. */
public sealed interface Fetched {
    /**
     * There is a page.
     *
     * @param movedTo the address that it has moved to for good, if it has
     * @param freshUntil until when the server says there is no use in asking again
     */
    record Page(Answer answer, Optional<String> movedTo, Optional<Instant> freshUntil) implements Fetched {}

    /** Nothing has changed since last time. */
    record NotModified(Optional<Instant> freshUntil) implements Fetched {}

    /** We may not: robots.txt, the server, or our own guard says no. */
    record Refused(String reason) implements Fetched {}

    /**
     * It did not work this time.
     *
     * @param retryAfter when the server wants to be asked again, if it said so
     */
    record Failed(String reason, Optional<Instant> retryAfter) implements Fetched {}

    /** The server knows no such page. */
    record Missing(String reason) implements Fetched {}

    /** The server says that the page is gone for good. */
    record Gone(String reason) implements Fetched {}
}
