package dev.vigie.scrapers.rss;

import java.util.Optional;

/** What came of reading a feed. */
public sealed interface FeedReading {
    /** It is a feed. */
    record Read(Feed feed) implements FeedReading {}

    /**
     * It is none; says what it is instead.
     *
     * @param document what little a document that is no feed says of itself, if it is one at all
     */
    record NoFeed(String because, Optional<Feed> document) implements FeedReading {
        NoFeed(String because) {
            this(because, Optional.empty());
        }
    }
}
