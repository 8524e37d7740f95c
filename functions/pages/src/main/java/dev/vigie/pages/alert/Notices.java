package dev.vigie.pages.alert;

import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.pages.link.Visit;
import java.util.Optional;

/** Answers the form that was just sent. It tells how things stand, never what an address claims. */
final class Notices {
    static final String DONE = "done";
    static final String ALREADY = "already";

    private Notices() {}

    static Optional<String> about(Visit visit, String code) {
        return switch (code) {
            case DONE -> last(visit);
            case ALREADY -> Optional.of(already(visit));
            default -> Optional.empty();
        };
    }

    /** Who takes care of it and since when, in the words for the visitor or for somebody else. */
    static String ownership(Visit visit, Incident incident) {
        var owner = incident.care().owner().orElse(visit.contact());
        var taken = incident.log().reversed().stream()
                .filter(entry -> entry.act() == Act.ACKNOWLEDGED)
                .findFirst()
                .map(entry -> visit.moments().brief(entry.at()))
                .orElse("");
        return owner.equals(visit.contact())
                ? visit.words().say("custody.you", taken)
                : visit.words().say("custody.other", owner, taken);
    }

    private static Optional<String> last(Visit visit) {
        var words = visit.words();
        var incident = visit.incident().value();
        return incident.log().reversed().stream()
                .filter(entry -> entry.actor().equals(visit.contact()))
                .findFirst()
                .map(entry -> switch (entry.act()) {
                    case ACKNOWLEDGED -> words.say("notice.acknowledged");
                    case MUTED ->
                        words.say(
                                "notice.muted",
                                incident.care()
                                        .mutedUntil()
                                        .map(visit.moments()::brief)
                                        .orElse(""));
                    case UNMUTED -> words.say("notice.unmuted");
                    case FALSE_ALARM -> words.say("notice.false-alarm");
                    case REMOVAL_REFUSED, REMOVAL_ALLOWED, REMOVAL_OVERRIDDEN, DRAFT, DRAFT_HELD, CLOSED, HANDED_OVER ->
                        words.say("notice." + CaseFiles.code(entry.act()));
                    default -> words.say("notice.noted");
                });
    }

    private static String already(Visit visit) {
        var incident = visit.incident().value();
        if (!incident.isOpen()) {
            return Closing.of(visit, incident);
        }
        return incident.care().owner().isPresent()
                ? visit.words().say("notice.already", ownership(visit, incident))
                : visit.words().say("notice.nothing-to-do");
    }
}
