package dev.vigie.scrapers;

import dev.vigie.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * Knows one kind of place: what to ask it for, and how to read its answer. Does no I/O of its own; politeness, limits,
 * quotas, secrets, retries and leases are the fetcher's and the collector's.
 */
public interface Scraper {
    /** The kind as a profile spells it, such as {@code rss}. */
    String kind();

    /** How a profile writes a source of this kind. */
    default Form form() {
        return Form.web();
    }

    /** What to ask for, in order; what the answers say to ask next comes after. */
    List<Ask> plan(Source source);

    /** What an answer says. Whatever the answer holds, this is a value and never an exception. */
    Reading read(Source source, Answer answer);

    /** What to ask to see these texts again, by the place's own names; nothing where the place cannot be asked so. */
    default List<Ask> recall(Source source, List<String> guids) {
        return List.of();
    }

    /** How to get the {@code {pass}} that its requests carry. */
    default Optional<SignIn> signIn(Source source) {
        return Optional.empty();
    }
}
