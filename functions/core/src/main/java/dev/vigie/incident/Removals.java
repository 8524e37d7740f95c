package dev.vigie.incident;

import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Removal.Capture;
import dev.vigie.incident.Removal.Leave;
import dev.vigie.incident.Removal.Motive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The check before anything is removed. What the law wants gone is recorded with its capture; a plain criticism is
 * refused, and only a second person, with a reason, can say otherwise.
 */
public final class Removals {
    private Removals() {}

    /** Somebody wants this story gone. */
    public static Answer ask(
            Incident incident,
            StorySummary story,
            Motive motive,
            int rule,
            String alternative,
            String contact,
            Instant now) {
        var before = incident.dossier().removals();
        var same = before.stream()
                .filter(each -> each.capture().url().equals(story.url()) && each.motive() == motive)
                .findFirst();
        if (same.isPresent()) {
            return new Answer.AlreadyDone(same.get().by(), same.get().at());
        }
        var asked = new Removal(
                before.size() + 1, contact, now, motive, rule, Capture.of(story), alternative, Optional.empty());
        var longer = new ArrayList<>(before);
        longer.add(asked);
        var act = asked.isAllowed() ? Act.REMOVAL_ALLOWED : Act.REMOVAL_REFUSED;
        return Casework.done(with(incident, longer), contact, act, asked.number() + " " + motive + " " + rule, now);
    }

    /** A second person allows what was refused; empty when it is the same person, or nothing waits. */
    public static Optional<Answer> override(Incident incident, int number, String reason, String contact, Instant now) {
        var all = new ArrayList<>(incident.dossier().removals());
        if (number < 1 || number > all.size() || reason.isBlank()) {
            return Optional.empty();
        }
        var asked = all.get(number - 1);
        if (asked.leave().isPresent()) {
            var leave = asked.leave().get();
            return Optional.of(new Answer.AlreadyDone(leave.by(), leave.at()));
        }
        if (asked.isAllowed() || asked.by().equals(contact)) {
            return Optional.empty();
        }
        all.set(number - 1, asked.allowed(new Leave(contact, now, reason)));
        return Optional.of(
                Casework.done(with(incident, all), contact, Act.REMOVAL_OVERRIDDEN, number + " " + reason, now));
    }

    private static Incident with(Incident incident, List<Removal> removals) {
        return incident.with(incident.dossier().removing(removals));
    }
}
