package dev.vigie.pages.alert;

import dev.vigie.incident.Casework;
import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Sheet.Question;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;

/** Writes into the sheet what is not as the page showed it. */
record SheetWish(Visit visit, Form form) implements Wish {
    @Override
    public Outcome on(Incident incident) {
        var current = incident;
        Answer last = new Answer.AlreadyDone(visit.contact(), visit.now());
        for (var question : Question.values()) {
            var field = SheetView.field(question);
            var text = Plain.text(form.field(field)).strip();
            if (!form.fields().containsKey(field) || text.equals(SheetView.shown(visit, current, question))) {
                continue;
            }
            var answer = Casework.answer(current, question, text, visit.contact(), visit.now());
            if (answer instanceof Answer.Done(var changed)) {
                current = changed;
                last = answer;
            }
        }
        return Wishes.answered(last);
    }
}
