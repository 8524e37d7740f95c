package dev.vigie.incident;

import dev.vigie.rumour.Rumour;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an incident beyond its counts.
 *
 * @param rumour the claim that goes round, where there is one
 * @param signs that many posts come from one hand
 * @param people who speaks in it, the most important first, at most {@link #MOST_PEOPLE}
 * @param answers what people wrote into the sheet, oldest first; nothing is ever taken out
 * @param reopenedFrom the closed incident whose matter came back
 * @param removals what somebody wanted removed, and what became of it
 */
public record Dossier(
        Optional<Rumour> rumour,
        Coordination signs,
        List<Protagonist> people,
        Course course,
        List<Sheet.Answer> answers,
        Findings findings,
        Optional<IncidentId> reopenedFrom,
        List<Removal> removals) {
    public static final int MOST_PEOPLE = 12;

    public static final Dossier EMPTY = new Dossier(
            Optional.empty(),
            Coordination.NONE,
            List.of(),
            Course.BEGINNING,
            List.of(),
            Findings.NONE,
            Optional.empty(),
            List.of());

    public Dossier {
        people = List.copyOf(people);
        answers = List.copyOf(answers);
        removals = List.copyOf(removals);
    }

    Dossier with(Optional<Rumour> told) {
        return new Dossier(told, signs, people, course, answers, findings, reopenedFrom, removals);
    }

    Dossier with(Course now) {
        return new Dossier(rumour, signs, people, now, answers, findings, reopenedFrom, removals);
    }

    Dossier with(Coordination found, List<Protagonist> heard) {
        return new Dossier(rumour, found, heard, course, answers, findings, reopenedFrom, removals);
    }

    Dossier with(Findings found) {
        return new Dossier(rumour, signs, people, course, answers, found, reopenedFrom, removals);
    }

    Dossier answered(Sheet.Answer answer) {
        var longer = new java.util.ArrayList<>(answers);
        longer.add(answer);
        return new Dossier(rumour, signs, people, course, longer, findings, reopenedFrom, removals);
    }

    Dossier from(IncidentId old) {
        return new Dossier(rumour, signs, people, course, answers, findings, Optional.of(old), removals);
    }

    Dossier removing(List<Removal> asked) {
        return new Dossier(rumour, signs, people, course, answers, findings, reopenedFrom, asked);
    }
}
