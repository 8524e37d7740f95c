package dev.vigie.incident;

import dev.vigie.incident.Assessor.Found;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident.Tally;
import dev.vigie.mention.Digest;
import dev.vigie.mention.MentionId;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.Signal;
import dev.vigie.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an incident holds: its stories, their count, and the rules they met. */
final class Stock {
    private static final int MOST_HOSTS = 12;
    private static final Duration HOUR = Duration.ofHours(1);

    private Stock() {}

    /** A new incident with all the stories that led to it. */
    static Incident opened(Pulse pulse, Family family, MentionId opening, Found found) {
        var stories = found.evidence().stories();
        var now = pulse.clock();
        var mentions = stories.stream().mapToInt(story -> 1 + story.relays()).sum();
        var first = stories.stream().map(story -> story.times().firstSeen()).min(Comparator.naturalOrder());
        var since = stories.stream().map(story -> story.times().publishedAt()).min(Comparator.naturalOrder());
        var hosts = stories.stream()
                .map(story -> story.identity().host())
                .distinct()
                .limit(MOST_HOSTS)
                .toList();
        var perHour = pulse.flow().of(family.topic()).within(HOUR, now);
        var tally = new Tally(
                first.orElse(now), since.orElse(now), now, mentions, stories.size(), perHour, hosts, List.of());
        return new Incident(
                pulse.business(),
                id(pulse, family, opening),
                family,
                stories.stream()
                        .map(Stock::signal)
                        .min(Comparator.naturalOrder())
                        .orElse(family.topic()),
                found.level(),
                found.level(),
                found.assessment(),
                tally,
                newest(stories.stream().flatMap(story -> summary(story).stream())),
                new Care(Care.State.OPEN, Optional.empty(), Optional.empty(), 1, 0, Optional.empty(), now),
                List.of());
    }

    /** Much praise, with the stories whose words are kept. */
    static Incident praised(Pulse pulse, MentionId opening, List<Story> stories, Assessment found, int voices) {
        var now = pulse.clock();
        var since = stories.stream().map(story -> story.times().publishedAt()).min(Comparator.naturalOrder());
        var hosts = stories.stream()
                .map(story -> story.identity().host())
                .distinct()
                .limit(MOST_HOSTS)
                .toList();
        var mentions = stories.stream().mapToInt(story -> 1 + story.relays()).sum();
        var perHour = pulse.praise().curve().within(HOUR, now);
        return new Incident(
                pulse.business(),
                id(pulse, Family.PRAISE, opening),
                Family.PRAISE,
                Signal.PRAISE,
                Level.WATCH,
                Level.WATCH,
                found,
                new Tally(now, since.orElse(now), now, mentions, voices, perHour, hosts, List.of()),
                newest(stories.stream().flatMap(story -> summary(story, Signal.PRAISE).stream())),
                new Care(Care.State.OPEN, Optional.empty(), Optional.empty(), 1, 0, Optional.empty(), now),
                List.of());
    }

    /** What opened one once may open another when the first has long been over; each then has its own name. */
    private static IncidentId id(Pulse pulse, Family family, MentionId opening) {
        var when = pulse.clock().toString();
        return new IncidentId(Digest.of("incident", pulse.business().value(), family.name(), opening.value(), when));
    }

    /** The incident with one more story. */
    static Incident joined(Incident incident, Story story, Pulse pulse) {
        var tally = incident.tally();
        var more = new Tally(
                tally.opened(),
                earlier(tally.since(), story.times().publishedAt()),
                pulse.clock(),
                tally.mentions() + 1,
                tally.stories() + 1,
                Math.max(tally.peakPerHour(), pulse.flow().of(story.topic()).within(HOUR, pulse.clock())),
                withHost(tally.hosts(), story.identity().host()),
                tally.rules());
        var stories = with(incident.stories(), summary(story));
        var signal = Collections.min(List.of(incident.signal(), signal(story)));
        return with(incident, signal, more, stories);
    }

    /** The incident, one of whose stories was told once more. */
    static Incident repeated(Incident incident, Story story) {
        var stories = new ArrayList<>(incident.stories());
        stories.replaceAll(
                each -> each.lead().equals(story.lead()) ? summary(story).orElse(each) : each);
        var counted = counted(incident);
        return with(counted, incident.signal(), counted.tally(), stories);
    }

    /** The incident with one more mention that is no story of its own. */
    static Incident counted(Incident incident) {
        var tally = incident.tally();
        var more = new Tally(
                tally.opened(),
                tally.since(),
                tally.lastBad(),
                tally.mentions() + 1,
                tally.stories(),
                tally.peakPerHour(),
                tally.hosts(),
                tally.rules());
        return with(incident, incident.signal(), more, incident.stories());
    }

    /** The rules that hold and have not held before. */
    static List<Rule> newRules(Incident incident, List<Rule> holding) {
        var known = incident.tally().rules();
        var fresh = new ArrayList<Rule>(0);
        for (var rule : holding) {
            if (!known.contains(rule.code())) {
                fresh.add(rule);
            }
        }
        return fresh;
    }

    /** The incident that remembers the rules which hold, each new grave one with a line in the log. */
    static Incident withRules(Incident incident, List<Rule> holding, Instant now) {
        var fresh = newRules(incident, holding);
        if (fresh.isEmpty()) {
            return incident;
        }
        var tally = incident.tally();
        var codes = new ArrayList<>(tally.rules());
        var after = incident;
        for (var rule : fresh) {
            codes.add(rule.code());
            if (rule.floor().isAtLeast(Level.ALERT)) {
                var act = rule.isMedia() ? Act.MEDIA : Act.HARD_RULE;
                after = after.logged(new Entry(now, Telling.VIGIE, act, rule.code()));
            }
        }
        var known = new Tally(
                tally.opened(),
                tally.since(),
                tally.lastBad(),
                tally.mentions(),
                tally.stories(),
                tally.peakPerHour(),
                tally.hosts(),
                codes);
        return with(after, after.signal(), known, after.stories());
    }

    private static Incident with(Incident incident, Signal signal, Tally tally, List<StorySummary> stories) {
        return new Incident(
                incident.business(),
                incident.id(),
                incident.family(),
                signal,
                incident.level(),
                incident.peak(),
                incident.assessment(),
                tally,
                stories,
                incident.care(),
                incident.log(),
                incident.dossier());
    }

    private static Signal signal(Story story) {
        for (var signal : story.voice().signals()) {
            if (signal != Signal.MEDIA && signal != Signal.PRAISE && signal != Signal.CALMING) {
                return signal;
            }
        }
        return story.topic();
    }

    private static Optional<StorySummary> summary(Story story) {
        return summary(story, signal(story));
    }

    private static Optional<StorySummary> summary(Story story, Signal signal) {
        return story.quote()
                .map(quote -> new StorySummary(
                        story.lead(),
                        quote.url(),
                        quote.excerpt(),
                        story.identity().channel(),
                        signal,
                        story.voice().risk(),
                        story.times().publishedAt(),
                        story.times().firstSeen(),
                        story.relays()));
    }

    /** Newest first, as they come; one that is seen out of order finds its place. */
    private static List<StorySummary> with(List<StorySummary> known, Optional<StorySummary> told) {
        if (told.isEmpty()) {
            return known;
        }
        var all = new ArrayList<>(known);
        var place = 0;
        while (place < all.size() && all.get(place).seen().isAfter(told.get().seen())) {
            place++;
        }
        all.add(place, told.get());
        return all.size() > Incident.MAX_STORIES ? all.subList(0, Incident.MAX_STORIES) : all;
    }

    private static List<String> withHost(List<String> hosts, String host) {
        if (hosts.size() >= MOST_HOSTS || hosts.contains(host)) {
            return hosts;
        }
        var more = new ArrayList<>(hosts);
        more.add(host);
        return more;
    }

    private static List<StorySummary> newest(Stream<StorySummary> stories) {
        return stories.sorted(Comparator.comparing(StorySummary::seen).reversed())
                .limit(Incident.MAX_STORIES)
                .toList();
    }

    private static Instant earlier(Instant first, Instant second) {
        return first.isBefore(second) ? first : second;
    }
}
