package dev.vigie.scrapers.rss;

/** What came of reading a feed. */
public sealed interface FeedReading {
    /** It is a feed. */
    record Read(Feed feed) implements FeedReading {}

    /** It is none; says what it is instead. */
    record NoFeed(String because) implements FeedReading {}
}
