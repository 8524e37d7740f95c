package dev.vigie.scrapers;

import dev.vigie.source.Progress.State;
import java.util.List;
import java.util.Map;

/**
 * What one run of a kind brought.
 *
 * @param sources how many were looked at
 * @param found texts read, about anybody
 * @param added mentions that were new
 * @param states how many sources ended in which state
 * @param troubles the sources that need somebody's eye
 * @param more whether due sources were left for the next run
 */
public record ScrapeReport(
        String kind,
        int sources,
        int found,
        int added,
        Map<State, Integer> states,
        List<Trouble> troubles,
        boolean more) {
    public ScrapeReport {
        states = Map.copyOf(states);
        troubles = List.copyOf(troubles);
    }

    /** One source and the one line that says what is wrong with it. */
    public record Trouble(String address, State state, String note) {}
}
