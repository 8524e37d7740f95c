package dev.vigie.memory;

import dev.vigie.business.BusinessId;
import dev.vigie.business.Channel;
import dev.vigie.incident.Course;
import dev.vigie.incident.Drill;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Family;
import dev.vigie.incident.Findings;
import dev.vigie.incident.Incident;
import dev.vigie.incident.IncidentId;
import dev.vigie.incident.Level;
import dev.vigie.incident.StorySummary;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stays of an incident: a line of the register that statistics are made of.
 *
 * @param exercise whether it was a drill
 * @param origin the channel where the first story that is still known was told
 * @param levels how bad it was at its worst, and the codes of the rules on content that held
 * @param findings what people found out: cause, norm, truth, responses, lessons, effect
 * @param takedowns how many removals were asked for
 */
public record CrisisRecord(
        BusinessId business,
        IncidentId id,
        boolean exercise,
        Signal type,
        Family family,
        Optional<Channel> origin,
        Times times,
        Size size,
        Worst levels,
        Course course,
        Findings findings,
        int takedowns,
        Optional<IncidentId> reopenedFrom) {
    private static final Duration BEGINNING = Duration.ofHours(2);

    /** The record of an incident as it stands, open or over. */
    public static CrisisRecord of(Incident incident) {
        var tally = incident.tally();
        var dossier = incident.dossier();
        return new CrisisRecord(
                incident.business(),
                incident.id(),
                Drill.is(incident.id()),
                incident.signal(),
                incident.family(),
                incident.stories().stream()
                        .min(Comparator.comparing(StorySummary::published))
                        .map(StorySummary::channel),
                times(incident),
                new Size(
                        tally.mentions(),
                        tally.stories(),
                        tally.peakPerHour(),
                        (int) incident.stories().stream()
                                .filter(story ->
                                        story.seen().isBefore(tally.opened().plus(BEGINNING)))
                                .count(),
                        channels(incident)),
                new Worst(incident.peak(), tally.rules(), isInPress(incident)),
                dossier.course(),
                dossier.findings(),
                dossier.removals().size(),
                dossier.reopenedFrom());
    }

    private static Times times(Incident incident) {
        var tally = incident.tally();
        var stories =
                incident.stories().stream().map(StorySummary::seen).sorted().toList();
        // Beyond what an incident shows, the early ones are no longer known, so neither is when half had been told.
        var half = stories.size() == tally.stories() && stories.size() > 1
                ? Optional.of(stories.get((stories.size() - 1) / 2))
                : Optional.<Instant>empty();
        return new Times(
                tally.since(),
                tally.opened(),
                first(incident, Act.ACKNOWLEDGED),
                first(incident, Act.DRAFT),
                half,
                first(incident, Act.CALM),
                first(incident, Act.CLOSED));
    }

    private static Optional<Instant> first(Incident incident, Act act) {
        return incident.log().stream()
                .filter(entry -> entry.act() == act)
                .map(Entry::at)
                .findFirst();
    }

    private static Set<Channel> channels(Incident incident) {
        var channels = new TreeSet<Channel>();
        incident.stories().forEach(story -> channels.add(story.channel()));
        return channels;
    }

    private static boolean isInPress(Incident incident) {
        return incident.tally().rules().stream().anyMatch(rule -> rule.startsWith("media"))
                || incident.stories().stream().anyMatch(story -> story.channel() == Channel.PRESS);
    }

    /** Whether it is over. */
    public boolean isClosed() {
        return times.closed().isPresent();
    }

    /** From the alert to the calm that followed, or to the closing where nobody waited for calm. */
    public Optional<Duration> lasted() {
        return times.calm().or(times::closed).map(end -> Duration.between(times.detected(), end));
    }

    /** Whether it began in the business itself; unknown until somebody has said so. */
    public Optional<Boolean> isOwnError() {
        return findings.cause().filter(cause -> cause != Findings.Cause.UNKNOWN).map(Findings.Cause::isOwn);
    }

    /**
     * When what happened. What has not happened is absent.
     *
     * @param started when the first bad story was published
     * @param detected when Vigie opened the incident
     * @param replied when the first reply was read again and held
     * @param half when half of its stories had been told, where all are still known
     */
    public record Times(
            Instant started,
            Instant detected,
            Optional<Instant> acknowledged,
            Optional<Instant> replied,
            Optional<Instant> half,
            Optional<Instant> calm,
            Optional<Instant> closed) {}

    /**
     * How large it grew.
     *
     * @param peakPerHour the most stories within one hour
     * @param early stories within the first two hours, as far as they are still known
     */
    public record Size(int mentions, int stories, int peakPerHour, int early, Set<Channel> channels) {
        public Size {
            channels = Set.copyOf(channels);
        }
    }

    /** How bad it was at its worst. */
    public record Worst(Level peak, List<String> rules, boolean inPress) {
        public Worst {
            rules = List.copyOf(rules);
        }
    }
}
