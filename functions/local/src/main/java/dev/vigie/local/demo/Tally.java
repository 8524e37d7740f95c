package dev.vigie.local.demo;

import dev.vigie.scrapers.ScrapeReport;
import dev.vigie.source.Progress.State;

/** What the collectors did so far. */
public final class Tally {
    private int visits;
    private int unchanged;
    private int texts;
    private int mentions;
    private int troubles;

    void add(ScrapeReport report) {
        visits += report.sources();
        unchanged += report.states().getOrDefault(State.NOT_MODIFIED, 0);
        texts += report.found();
        mentions += report.added();
        troubles += report.troubles().size();
    }

    public int visits() {
        return visits;
    }

    public int unchanged() {
        return unchanged;
    }

    public int texts() {
        return texts;
    }

    public int mentions() {
        return mentions;
    }

    public int troubles() {
        return troubles;
    }
}
