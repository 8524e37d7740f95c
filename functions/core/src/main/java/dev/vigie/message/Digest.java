package dev.vigie.message;

import dev.vigie.business.Business;
import dev.vigie.incident.Drill;
import dev.vigie.incident.Incident;
import dev.vigie.incident.SmsBudget;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed within a day or a week, and what was really looked at. When nothing happened it has three lines; a
 * source that is silent is named, since a silence is no calm.
 */
public final class Digest {
    private static final Duration QUIET = Duration.ofDays(14);
    private static final int ROUNDS = 3;
    private static final List<String> TASKS_FR = List.of(
            "faites un exercice de cinq minutes (vigie drill)",
            "relisez les numéros de l'équipe et nommez un suppléant",
            "lisez à deux le guide « Premiers réflexes »",
            "imprimez le protocole et posez-le près de la caisse");
    private static final List<String> TASKS_EN = List.of(
            "do a drill of five minutes (vigie drill)",
            "check the team's numbers and name a deputy",
            "read the guide \"First reflexes\" together",
            "print the protocol and put it by the till");

    private final Business business;
    private final List<Incident> incidents;
    private final List<Source> sources;
    private final boolean french;

    /** @param incidents all that are still kept; exercises count for nothing */
    public Digest(Business business, List<Incident> incidents, List<Source> sources) {
        this.business = business;
        this.incidents = incidents.stream().filter(each -> !Drill.is(each.id())).toList();
        this.sources = List.copyOf(sources);
        this.french = Tongue.of(business.locale()).language().equals("fr");
    }

    /** ASCII, at most 100 characters. */
    public String subject(Instant from, Instant now) {
        var open = changed(from).size();
        var what = open == 0
                ? say("rien a signaler", "nothing to report")
                : open + say(" affaire(s) a regarder", " matter(s) to look at");
        return Clean.ascii("VIGIE " + Clean.ascii(Clean.line(business.name(), 300), 40) + ": " + what, 100);
    }

    /** The lines, since this time. */
    public String text(Instant from, Instant now) {
        var lines = new ArrayList<String>();
        var changed = changed(from);
        lines.add((changed.isEmpty()
                        ? say("Rien à signaler", "Nothing to report")
                        : say("Ce qui a changé", "What changed"))
                + say(" du ", " from ") + day(from) + say(" au ", " to ") + day(now) + ".");
        changed.forEach(incident -> lines.add("- " + line(incident)));
        lines.add(looked(now));
        var budget = SmsBudget.of(business, incidents, now);
        if (budget.isSpent()) {
            lines.add(String.format(
                    Locale.ROOT,
                    say(
                            "SMS du mois : %d sur %d. Le reste (%d) est gardé pour une crise ; tout part aussi par e-mail.",
                            "SMS this month: %d of %d. The rest (%d) is kept for a crisis; all goes by e-mail too."),
                    budget.used(),
                    budget.most(),
                    Math.max(0, budget.most() - budget.used())));
        }
        if (isQuiet(now)) {
            var tasks = french ? TASKS_FR : TASKS_EN;
            var week = (int)
                    Math.floorMod(now.getEpochSecond() / Duration.ofDays(7).toSeconds(), tasks.size());
            lines.add(say("À préparer cette semaine : ", "To prepare this week: ") + tasks.get(week) + ".");
        }
        return String.join("\n", lines) + "\n";
    }

    private List<Incident> changed(Instant from) {
        return incidents.stream()
                .filter(each -> each.log().stream().anyMatch(entry -> entry.at().isAfter(from)))
                .sorted(Comparator.comparing(Incident::peak).reversed())
                .toList();
    }

    /** No incident is open, and none was for two weeks. */
    private boolean isQuiet(Instant now) {
        return incidents.stream()
                .noneMatch(each -> each.isOpen() || each.tally().lastBad().isAfter(now.minus(QUIET)));
    }

    private String line(Incident incident) {
        var tongue = Tongue.of(business.locale());
        var state = incident.isOpen()
                ? incident.care()
                        .owner()
                        .map(owner -> Clean.line(owner, 60) + say(" s'en occupe", " takes care of it"))
                        .orElse(say("personne ne s'en occupe", "nobody takes care of it"))
                : say("terminé", "over");
        return tongue.what(incident, false) + ", " + say("au pire ", "at worst ") + tongue.level(incident.peak())
                + say(" ; ", "; ") + state;
    }

    private String looked(Instant now) {
        var counts = sources.stream()
                .collect(Collectors.groupingBy(each -> each.progress().state(), Collectors.counting()));
        var states = Stream.of(
                        State.READ,
                        State.NOT_MODIFIED,
                        State.EMPTY,
                        State.UNREADABLE,
                        State.BLOCKED,
                        State.FAILED,
                        State.NEW)
                .filter(state -> counts.getOrDefault(state, 0L) > 0)
                .map(state -> named(state, counts.getOrDefault(state, 0L)))
                .collect(Collectors.joining(", "));
        var silent = sources.stream()
                .filter(source -> isSilent(source, now))
                .map(source -> Clean.line(source.spec().address(), 80))
                .collect(Collectors.joining(", "));
        return say("Sources regardées : ", "Sources looked at: ")
                + (states.isEmpty() ? say("aucune", "none") : states)
                + "."
                + (silent.isEmpty()
                        ? ""
                        : say(" MUETTES, ce n'est pas un calme : ", " SILENT, which is no calm: ") + silent + ".");
    }

    private static boolean isSilent(Source source, Instant now) {
        return source.progress()
                .lastSuccess()
                .filter(last ->
                        last.plus(source.spec().every().multipliedBy(ROUNDS)).isAfter(now))
                .isEmpty();
    }

    private String named(State state, long count) {
        var plural = french && count > 1;
        return count + " "
                + switch (state) {
                    case READ, NOT_MODIFIED, EMPTY -> name(state) + (plural ? "s" : "");
                    case BLOCKED -> plural ? "qui refusent l'accès" : name(state);
                    default -> name(state);
                };
    }

    private String name(State state) {
        return switch (state) {
            case NEW -> say("pas encore lue", "not read yet");
            case READ -> say("lue", "read");
            case NOT_MODIFIED -> say("inchangée", "unchanged");
            case EMPTY -> say("vide", "empty");
            case UNREADABLE -> say("à la présentation changée", "with a changed layout");
            case BLOCKED -> say("qui refuse l'accès", "that refuse access");
            case FAILED -> say("en panne", "failing");
        };
    }

    private String day(Instant at) {
        var pattern = DateTimeFormatter.ofPattern("d MMMM", french ? Locale.FRANCE : Locale.UK);
        return pattern.format(at.atZone(business.timezone()));
    }

    private String say(String fr, String en) {
        return french ? fr : en;
    }
}
