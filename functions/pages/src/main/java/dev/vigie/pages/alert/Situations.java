package dev.vigie.pages.alert;

import dev.vigie.incident.Drill;
import dev.vigie.incident.Incident;
import dev.vigie.pages.alert.Situation.Custody;
import dev.vigie.pages.alert.Situation.Fact;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Stamp;
import dev.vigie.story.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sums an incident up for the first screen. */
final class Situations {
    private static final int MAX_HOSTS = 2;

    private final Seals seals;

    Situations(Seals seals) {
        this.seals = seals;
    }

    Situation of(Visit visit, Optional<String> done) {
        var incident = visit.incident().value();
        var words = visit.words();
        var signal = incident.signal().code();
        var since = incident.tally().since();
        var moments = visit.moments();
        return new Situation(
                Drill.is(incident.id()),
                incident.level(),
                words.say("alert.for", visit.business().name(), visit.contact()),
                words.say("signal." + signal + ".headline"),
                new Situation.Since(Stamp.of(since, moments.brief(since)), moments.ago(since)),
                facts(visit, incident),
                words.say(advice(incident)),
                done.flatMap(code -> Notices.about(visit, code)),
                custody(visit, incident));
    }

    private static String advice(Incident incident) {
        return switch (incident.care().state()) {
            case OPEN, ACKNOWLEDGED, IN_PROGRESS, UNDER_CONTROL ->
                "signal." + incident.signal().code() + ".now";
            case CALM -> "now.calm";
            case CLOSED, DEBRIEFED -> "now.closed";
        };
    }

    private static List<Fact> facts(Visit visit, Incident incident) {
        var words = visit.words();
        var tally = incident.tally();
        var facts = new ArrayList<Fact>();
        var places = places(visit, incident);
        if (!places.isEmpty()) {
            facts.add(new Fact(words.say("fact.where"), where(visit, places)));
        }
        var many = words.count("count.stories", tally.stories());
        var copies = tally.mentions() - tally.stories();
        facts.add(new Fact(
                words.say("fact.how-many"),
                copies > 0 ? words.say("count.with-copies", many, words.count("count.copies", copies)) : many));
        if (incident.peak() != incident.level()) {
            facts.add(new Fact(
                    words.say("fact.peak"), words.say("level." + incident.peak().number() + ".name")));
        }
        return facts;
    }

    /** The sites by name; what has no address is named by its sort. */
    private static List<String> places(Visit visit, Incident incident) {
        if (!incident.tally().hosts().isEmpty()) {
            return incident.tally().hosts();
        }
        return incident.stories().stream()
                .map(story -> {
                    var host = Identity.host(story.url());
                    return host.isBlank()
                            ? visit.words()
                                    .say("channel." + story.channel().name().toLowerCase(Locale.ROOT))
                            : host;
                })
                .distinct()
                .toList();
    }

    private static String where(Visit visit, List<String> hosts) {
        var shown = hosts.stream().limit(MAX_HOSTS).map(Situations::shown).toList();
        return hosts.size() > MAX_HOSTS
                ? visit.words().say("fact.where-more", String.join(", ", shown), hosts.size() - MAX_HOSTS)
                : visit.words().list(shown);
    }

    private static String shown(String host) {
        return Plain.text(host.startsWith("www.") ? host.substring(4) : host);
    }

    private Custody custody(Visit visit, Incident incident) {
        if (!incident.isOpen()) {
            return new Custody(Closing.of(visit, incident), Optional.empty());
        }
        if (incident.care().owner().isPresent()) {
            return new Custody(Notices.ownership(visit, incident), Optional.empty());
        }
        var take = SealedForm.of(visit, Act.ACKNOWLEDGE, seals);
        return new Custody(visit.words().say("custody.nobody"), Optional.of(take));
    }
}
