package dev.vigie.incident;

import dev.vigie.business.BusinessId;
import dev.vigie.pulse.Pulse;
import dev.vigie.rumour.Rumour;
import dev.vigie.score.Signal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Bad talk about one business that somebody must look at, from the first bad story to the return to calm.
 *
 * @param signal the most urgent signal so far; it chooses the guide
 * @param level how bad it is now
 * @param peak how bad it has been
 * @param stories the voices, newest first, at most {@link #MAX_STORIES}; {@code tally} counts them all
 * @param log what happened and who did what, oldest first
 * @param dossier what is known of it beyond its counts
 */
public record Incident(
        BusinessId business,
        IncidentId id,
        Family family,
        Signal signal,
        Level level,
        Level peak,
        Assessment assessment,
        Tally tally,
        List<StorySummary> stories,
        Care care,
        List<Entry> log,
        Dossier dossier) {
    /** How many stories an incident shows; older and milder ones are only counted. */
    public static final int MAX_STORIES = 12;

    public Incident {
        stories = List.copyOf(stories);
        log = List.copyOf(log);
        // One that an older Vigie wrote has none.
        dossier = Objects.requireNonNullElse(dossier, Dossier.EMPTY);
    }

    /** An incident of which no more than its counts is known yet. */
    public Incident(
            BusinessId business,
            IncidentId id,
            Family family,
            Signal signal,
            Level level,
            Level peak,
            Assessment assessment,
            Tally tally,
            List<StorySummary> stories,
            Care care,
            List<Entry> log) {
        this(business, id, family, signal, level, peak, assessment, tally, stories, care, log, Dossier.EMPTY);
    }

    public boolean isOpen() {
        return !care.state().isOver();
    }

    /** Whether it only tells of praise: no crisis, and no part of any statistics. */
    public boolean isGoodNews() {
        return family == Family.PRAISE;
    }

    /** Whether it still matters to what is decided: while it is open, lately closed, or a claim that may come back. */
    public boolean isRemembered(Instant now) {
        if (isOpen()) {
            return true;
        }
        var last = log.isEmpty() ? tally.lastBad() : log.getLast().at();
        var kept = dossier.rumour().isPresent() ? Rumour.REMEMBERED : Pulse.MEMORY;
        return last.plus(kept).isAfter(now);
    }

    /** The same, otherwise taken care of. */
    public Incident with(Care changed) {
        return new Incident(
                business, id, family, signal, level, peak, assessment, tally, stories, changed, log, dossier);
    }

    /** The same at another level, and why. */
    public Incident at(Level changed, Assessment why) {
        var highest = changed.isAtLeast(peak) ? changed : peak;
        return new Incident(business, id, family, signal, changed, highest, why, tally, stories, care, log, dossier);
    }

    /** The same with what else is known of it. */
    public Incident with(Dossier known) {
        return new Incident(business, id, family, signal, level, peak, assessment, tally, stories, care, log, known);
    }

    /** The same with one more line in its log. */
    public Incident logged(Entry entry) {
        var longer = new ArrayList<>(log);
        longer.add(entry);
        return new Incident(
                business, id, family, signal, level, peak, assessment, tally, stories, care, longer, dossier);
    }

    /** The contacts told so far, in the order in which they were told first. */
    public List<String> told() {
        return log.stream()
                .filter(entry -> entry.act() == Entry.Act.TOLD || entry.act() == Entry.Act.ESCALATED)
                .map(Entry::text)
                .distinct()
                .toList();
    }

    /**
     * What has been counted, and when.
     *
     * @param opened when the first bad story was seen
     * @param since when the first bad story was published
     * @param mentions all mentions, relays included
     * @param stories distinct stories
     * @param peakPerHour the most stories seen within one hour
     * @param rules codes of the rules on content that have held so far; each is told once
     */
    public record Tally(
            Instant opened,
            Instant since,
            Instant lastBad,
            int mentions,
            int stories,
            int peakPerHour,
            List<String> hosts,
            List<String> rules) {
        public Tally {
            hosts = List.copyOf(hosts);
            rules = List.copyOf(rules);
        }
    }
}
