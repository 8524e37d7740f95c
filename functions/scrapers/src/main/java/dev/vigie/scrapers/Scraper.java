package dev.vigie.scrapers;

import dev.vigie.source.Source;
import java.util.List;

/**
 * Knows one kind of place: what to ask it for, and how to read its answer. Does no I/O of its own; politeness, limits,
 * retries and leases are the fetcher's and the collector's.
 */
public interface Scraper {
    /** The kind as a profile spells it, such as {@code rss}. */
    String kind();

    /** What to ask for, in order; the last answer's cursor is remembered. */
    List<Ask> plan(Source source);

    /** What an answer says. Whatever the answer holds, this is a value and never an exception. */
    Reading read(Source source, Answer answer);
}
