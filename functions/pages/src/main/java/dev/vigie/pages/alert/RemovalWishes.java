package dev.vigie.pages.alert;

import dev.vigie.incident.Removal;
import dev.vigie.incident.Removal.Motive;
import dev.vigie.incident.Removals;
import dev.vigie.pages.alert.Wish.Outcome;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The wish to remove something, and a second person's leave. */
final class RemovalWishes {
    private RemovalWishes() {}

    static Wish ask(Visit visit, Form form) {
        var motive = Stream.of(Motive.values())
                .filter(each -> each.name().equals(form.field("motive")))
                .findFirst();
        var rule = number(form.field("rule")).filter(each -> each >= 1 && each <= Removal.RULES);
        if (motive.isEmpty() || rule.isEmpty()) {
            return Wish.refused("refused.no-rule");
        }
        var alternative = Plain.text(form.field("alternative")).strip();
        return incident -> {
            var story = incident.stories().stream()
                    .filter(each -> each.lead().value().equals(form.field("story")))
                    .findFirst();
            if (story.isEmpty()) {
                return new Outcome.Refused("refused.no-story", List.of());
            }
            return Wishes.answered(Removals.ask(
                    incident, story.get(), motive.get(), rule.get(), alternative, visit.contact(), visit.now()));
        };
    }

    static Wish override(Visit visit, Form form) {
        var reason = Plain.text(form.field("text")).strip();
        if (reason.isBlank()) {
            return Wish.refused("refused.no-reason");
        }
        var number = number(form.field("number")).orElse(0);
        return incident -> Removals.override(incident, number, reason, visit.contact(), visit.now())
                .map(Wishes::answered)
                .orElseGet(() -> new Outcome.Refused("refused.second-person", List.of()));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
