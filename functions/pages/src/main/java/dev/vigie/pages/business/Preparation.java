package dev.vigie.pages.business;

import dev.vigie.business.Contact;
import dev.vigie.business.Role;
import dev.vigie.business.Team;
import dev.vigie.guide.Readiness;
import dev.vigie.guide.Readiness.Part;
import dev.vigie.mention.SourceId;
import dev.vigie.pages.business.BusinessPage.Line;
import dev.vigie.pages.business.BusinessPage.Ready;
import dev.vigie.pages.link.Visit;
import dev.vigie.source.Source;
import dev.vigie.store.Pulses;
import dev.vigie.store.Sources;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How ready a business is: its people, its sources, its exercises. */
final class Preparation {
    private static final int VERIFIED_DAYS = 90;
    private static final int DRILL_DAYS = 182;
    private static final int ROUNDS = 3;

    private final Sources sources;
    private final Pulses pulses;

    Preparation(Sources sources, Pulses pulses) {
        this.sources = sources;
        this.pulses = pulses;
    }

    List<Source> sources(Visit visit) {
        return visit.business().sources().stream()
                .flatMap(spec -> sources.get(SourceId.of(spec)).stream())
                .toList();
    }

    Ready ready(Visit visit, Figures figures, List<Source> read) {
        var words = visit.words();
        var readiness = Readiness.of(there(visit, figures, read));
        var parts = Stream.of(Part.values())
                .map(part -> new Line(
                        words.say("ready." + code(part)),
                        words.say(readiness.there().contains(part) ? "ready.yes" : "ready.no", part.weight())))
                .toList();
        return new Ready(readiness, parts, readiness.next().map(part -> words.say("ready." + code(part) + ".next")));
    }

    private List<Part> there(Visit visit, Figures figures, List<Source> read) {
        var team = visit.business().team();
        var now = visit.now();
        var there = new ArrayList<Part>();
        if (hasDeputy(team)) {
            there.add(Part.DEPUTY);
        }
        if (figures.lastDrill()
                .filter(now.minus(DRILL_DAYS, ChronoUnit.DAYS)::isBefore)
                .isPresent()) {
            there.add(Part.DRILL);
        }
        var recently = now.minus(VERIFIED_DAYS, ChronoUnit.DAYS);
        if (team.inOrder().stream()
                .allMatch(each -> figures.lastActOf(each.name())
                        .filter(recently::isBefore)
                        .isPresent())) {
            there.add(Part.VERIFIED);
        }
        if (!read.isEmpty() && read.stream().noneMatch(source -> isSilent(visit, source))) {
            there.add(Part.SOURCES);
        }
        if (pulses.get(visit.business().id())
                .filter(pulse -> !pulse.value().isLearning(now))
                .isPresent()) {
            there.add(Part.HABIT);
        }
        if (team.inOrder().stream()
                .findFirst()
                .filter(each -> each.sms().isPresent() && each.email().isPresent())
                .isPresent()) {
            there.add(Part.TWO_WAYS);
        }
        if (team.quietHours().isPresent()) {
            there.add(Part.NIGHTS);
        }
        return there;
    }

    private static boolean hasDeputy(Team team) {
        var pilots = named(team, Role.PILOT);
        return named(team, Role.DEPUTY).stream()
                .anyMatch(deputy -> pilots.stream().anyMatch(pilot -> !pilot.equals(deputy)));
    }

    private static List<String> named(Team team, Role role) {
        return team.contacts().stream()
                .filter(contact -> contact.roles().contains(role))
                .map(Contact::name)
                .toList();
    }

    /** Three rounds without a success are a silence, never a calm. */
    private static boolean isSilent(Visit visit, Source source) {
        var patience = source.spec().every().multipliedBy(ROUNDS);
        var longest = patience.compareTo(Duration.ofHours(1)) > 0 ? patience : Duration.ofHours(1);
        return source.progress()
                .lastSuccess()
                .filter(last -> last.plus(longest).isAfter(visit.now()))
                .isEmpty();
    }

    static List<Line> lines(Visit visit, List<Source> sources) {
        var words = visit.words();
        return sources.stream()
                .map(source -> new Line(
                        source.spec().address(),
                        words.say(
                                isSilent(visit, source) ? "source.silent" : "source.read",
                                words.say("source.state."
                                        + source.progress()
                                                .state()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')),
                                source.progress()
                                        .lastSuccess()
                                        .map(visit.moments()::brief)
                                        .orElse(words.say("source.never")))))
                .toList();
    }

    private static String code(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
