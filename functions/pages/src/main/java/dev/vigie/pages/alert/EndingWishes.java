package dev.vigie.pages.alert;

import dev.vigie.incident.Casework;
import dev.vigie.incident.Findings;
import dev.vigie.incident.Findings.Benefit;
import dev.vigie.incident.Findings.Cause;
import dev.vigie.incident.Findings.Lesson;
import dev.vigie.incident.Findings.Norm;
import dev.vigie.incident.Incident;
import dev.vigie.pages.alert.Wish.Outcome;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Closing with what was learned, and the debrief after it. */
final class EndingWishes {
    private static final int WEEKS = 4;

    private EndingWishes() {}

    static Wish close(Visit visit, Form form) {
        var lesson = lesson(visit, form);
        var without = Plain.text(form.field("without")).strip();
        return incident -> switch (Casework.close(incident, lesson, without, visit.contact(), visit.now())) {
            case Casework.Closing.Answered(var answer) -> Wishes.answered(answer);
            case Casework.Closing.LacksLesson() -> new Outcome.Refused("refused.no-lesson", List.of());
        };
    }

    static Wish debrief(Visit visit, Form form) {
        return incident ->
                Wishes.answered(Casework.debrief(incident, found(incident, form), visit.contact(), visit.now()));
    }

    private static Optional<Lesson> lesson(Visit visit, Form form) {
        var text = Plain.text(form.field("lesson")).strip();
        var benefit = chosen(Benefit.values(), form.field("benefit"));
        if (text.isBlank() || benefit.isEmpty()) {
            return Optional.empty();
        }
        var owner =
                visit.business().team().named(form.field("owner")).isPresent() ? form.field("owner") : visit.contact();
        return Optional.of(new Lesson(benefit.get(), text, owner, due(visit, form.field("due"))));
    }

    private static LocalDate due(Visit visit, String text) {
        var today = visit.moments().local(visit.now()).toLocalDate();
        try {
            var asked = LocalDate.parse(text);
            return asked.isBefore(today) ? today : asked;
        } catch (DateTimeException e) {
            return today.plusWeeks(WEEKS);
        }
    }

    private static Findings found(Incident incident, Form form) {
        var known = incident.dossier().findings();
        var response = Plain.text(form.field("response")).strip();
        return new Findings(
                chosen(Cause.values(), form.field("cause")).or(known::cause),
                chosen(Norm.values(), form.field("norm")).or(known::norm),
                known.truth(),
                response.isBlank() ? known.responses() : List.of(response),
                known.lessons(),
                Optional.of(Plain.text(form.field("effect")).strip()).filter(text -> !text.isBlank()),
                form.field("success").equals("yes"));
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
