package dev.vigie.scrapers.find;

import java.util.List;

/**
 * What there is to watch.
 *
 * @param engine what runs the site, such as Discourse; empty when it shows nothing we know
 * @param notes what did not work, one line each
 */
public record Discovered(String engine, List<Proposal> proposals, List<String> notes) {
    public Discovered {
        proposals = List.copyOf(proposals);
        notes = List.copyOf(notes);
    }
}
