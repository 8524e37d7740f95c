package dev.vigie.scrapers;

import dev.vigie.scrapers.ScrapeReport.Trouble;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what many sources bring side by side. */
final class Tally {
    private final Map<State, Integer> states = new EnumMap<>(State.class);
    private final List<Trouble> troubles = new ArrayList<>();
    private int found;
    private int added;

    synchronized void add(Source source, Visit visit, int stored) {
        states.merge(visit.state(), 1, Integer::sum);
        found += visit.found().size();
        added += stored;
        if (!visit.note().isEmpty()) {
            troubles.add(new Trouble(source.spec().address(), visit.state(), visit.note()));
        }
    }

    synchronized ScrapeReport report(String kind, boolean more) {
        var sources = states.values().stream().mapToInt(Integer::intValue).sum();
        return new ScrapeReport(kind, sources, found, added, states, troubles, more);
    }
}
