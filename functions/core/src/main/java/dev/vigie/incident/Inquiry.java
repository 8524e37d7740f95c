package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.pulse.Pulse;
import dev.vigie.rumour.Fingerprint;
import dev.vigie.rumour.Rumour;
import dev.vigie.rumour.Shares;
import dev.vigie.score.Signal;
import dev.vigie.story.Nature;
import dev.vigie.story.Story;
import dev.vigie.story.Trait;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds out what an incident is about beyond its counts: the claim, who speaks, signs of one hand, its course. */
final class Inquiry {
    private final Set<String> ownNames;

    Inquiry(Business business) {
        var names = new TreeSet<>(Fingerprint.roots(business.name()));
        business.watch().any().forEach(name -> names.addAll(Fingerprint.roots(name)));
        this.ownNames = Set.copyOf(names);
    }

    /** The incident with what its stories tell; what people found out stays. */
    Incident into(Watched watched, Incident incident) {
        var now = watched.pulse().clock();
        var stories = stories(watched, incident);
        var dossier = incident.dossier();
        var told = told(incident, stories);
        var known = dossier.rumour()
                .map(rumour -> rumour.heard(told, now))
                .or(() -> isHearsay(incident, stories, now) ? Rumour.in(told, now) : Optional.empty());
        return incident.with(dossier.with(known)
                .with(Hands.signs(stories), Cast.of(dossier.people(), stories))
                .with(Course.of(incident, watched.pulse().flow().curve(), now)));
    }

    /** A new incident; where it tells what was told before, with the file of then and its answer. */
    Incident opened(Watched watched, Incident incident) {
        var now = watched.pulse().clock();
        var stories = stories(watched, incident);
        for (var old : watched.incidents().reversed()) {
            var rumour = old.dossier().rumour();
            if (!old.isOpen() && rumour.isPresent() && isTold(rumour.get(), stories)) {
                var again = incident.dossier()
                        .with(Optional.of(rumour.get().resurging(stories, now)))
                        .from(old.id());
                return into(watched, incident.with(again));
            }
        }
        return into(watched, incident);
    }

    /** The same as time alone leaves it. */
    static Incident course(Watched watched, Incident incident, Instant now) {
        var course = Course.of(incident, watched.pulse().flow().curve(), now);
        return course.equals(incident.dossier().course())
                ? incident
                : incident.with(incident.dossier().with(course));
    }

    private boolean isTold(Rumour rumour, List<Story> stories) {
        return stories.stream()
                .anyMatch(story -> story.quote()
                        .filter(quote -> rumour.print()
                                .isIn(quote.excerpt(), story.voice().signals(), ownNames))
                        .isPresent());
    }

    /** What is said of the claim, beside what people lived through themselves. */
    private static List<Story> told(Incident incident, List<Story> stories) {
        return incident.family() == Family.RUMOUR
                ? stories
                : stories.stream().filter(Inquiry::isOfClaim).toList();
    }

    private static boolean isOfClaim(Story story) {
        var voice = story.voice();
        return voice.has(Trait.DENIAL)
                || voice.has(Trait.SUPPORT)
                || voice.isHearsay() && !voice.has(Trait.OWN_EXPERIENCE);
    }

    /** A rumour is one where people only heard it; what most lived through is a complaint whatever the hedges. */
    private static boolean isHearsay(Incident incident, List<Story> stories, Instant now) {
        var shares = Shares.of(stories, now);
        var mostLived = shares.evidence() >= 0.6 && shares.lived() >= 0.4;
        var isHedged = stories.stream()
                .anyMatch(story -> story.isBad()
                        && (story.voice().has(Trait.HEDGE) || story.voice().has(Signal.RUMOUR))
                        && !story.voice().has(Trait.OWN_EXPERIENCE));
        return !mostLived
                && (incident.family() == Family.RUMOUR
                        || shares.isPossible()
                        || isHedged && incident.family() != Family.SERVICE && shares.lived() < 0.4);
    }

    /** The bad ones of its matter, and those who contradict or stand by the business meanwhile. */
    private static List<Story> stories(Watched watched, Incident incident) {
        var from = incident.tally().opened().minus(Pulse.WINDOW).getEpochSecond();
        var stories = new ArrayList<Story>();
        for (var story : watched.pulse().stories().all()) {
            var isOfMatter = story.isBad() && story.topic() == incident.family().topic();
            var isAnswer = story.nature() == Nature.FRIENDLY && story.times().last() >= from;
            if (isOfMatter && story.times().last() >= from || isAnswer) {
                stories.add(story);
            }
        }
        return stories;
    }
}
