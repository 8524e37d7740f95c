package dev.vigie.pages.alert;

import dev.vigie.business.Contact;
import dev.vigie.incident.Care.State;
import dev.vigie.incident.Findings;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.pages.alert.CaseFile.Ending;
import dev.vigie.pages.alert.CaseFile.Pair;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows which step may come next, from hand-over to debrief. */
final class EndingViews {
    private final Seals seals;

    EndingViews(Seals seals) {
        this.seals = seals;
    }

    Ending of(Visit visit, Incident incident) {
        var words = visit.words();
        var state = incident.care().state();
        var owner = incident.care().owner().orElse("");
        var others = visit.business().team().contacts().stream()
                .map(Contact::name)
                .filter(name -> !name.equals(owner))
                .toList();
        var lessons = incident.dossier().findings().lessons().stream()
                .map(lesson -> words.say(
                        "lesson.line",
                        Plain.text(lesson.text()),
                        lesson.owner(),
                        visit.moments().date(lesson.due())))
                .toList();
        return new Ending(
                words.say("state." + CaseFiles.code(state)),
                form(visit, Act.START, state.allows(State.IN_PROGRESS)),
                form(visit, Act.CONTROL, state.allows(State.UNDER_CONTROL)),
                form(visit, Act.HAND_OVER, incident.isOpen() && !others.isEmpty()),
                others,
                form(visit, Act.CLOSE, incident.isOpen()),
                incident.peak().isAtLeast(Level.ALERT),
                form(visit, Act.DEBRIEF, state == State.CLOSED),
                pairs(visit, "benefit.", Findings.Benefit.values()),
                pairs(visit, "cause.", Findings.Cause.values()),
                pairs(visit, "norm.", Findings.Norm.values()),
                lessons);
    }

    private Optional<SealedForm> form(Visit visit, Act act, boolean maySend) {
        return maySend ? Optional.of(SealedForm.of(visit, act, seals)) : Optional.empty();
    }

    private static List<Pair> pairs(Visit visit, String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(each -> new Pair(each.name(), visit.words().say(prefix + CaseFiles.code(each))))
                .toList();
    }
}
