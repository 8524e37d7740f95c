package dev.vigie.pages.alert;

import dev.vigie.incident.Care.State;
import dev.vigie.incident.Casework;
import dev.vigie.incident.Desk;
import dev.vigie.incident.Desk.Answer;
import dev.vigie.pages.alert.Wish.Outcome;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;

/** Reads the forms of an alert's page. */
final class Wishes {
    private Wishes() {}

    static Wish of(Visit visit, Act act, Form form) {
        var longest = form.fields().values().stream().mapToInt(String::length).max();
        if (longest.orElse(0) > Clerk.MAX_NOTE) {
            return Wish.refused("refused.too-long");
        }
        var who = visit.contact();
        var now = visit.now();
        var text = Plain.text(form.field("text"));
        return switch (act) {
            case ACKNOWLEDGE -> incident -> answered(Desk.acknowledge(incident, who, now));
            case MUTE -> mute(visit, form);
            case UNMUTE -> incident -> answered(Desk.unmute(incident, who, now));
            case FALSE_ALARM -> incident -> answered(Desk.falseAlarm(incident, who, text, now));
            case NOTE ->
                text.isBlank()
                        ? Wish.refused("refused.empty")
                        : incident -> answered(Desk.note(incident, who, text, now));
            case START -> incident -> answered(Casework.move(incident, State.IN_PROGRESS, who, now));
            case CONTROL -> incident -> answered(Casework.move(incident, State.UNDER_CONTROL, who, now));
            case HAND_OVER -> handOver(visit, form);
            case SHEET -> new SheetWish(visit, form);
            case CHECK -> incident -> answered(Casework.check(incident, who, now));
            case TRUTH -> TruthWish.of(visit, form);
            case REPLY -> new ReplyWish(visit, form);
            case REMOVE -> RemovalWishes.ask(visit, form);
            case OVERRIDE -> RemovalWishes.override(visit, form);
            case CLOSE -> EndingWishes.close(visit, form);
            case DEBRIEF -> EndingWishes.debrief(visit, form);
        };
    }

    private static Wish mute(Visit visit, Form form) {
        var silence = Silence.coded(form.field("for"));
        if (silence.isEmpty()) {
            return Wish.refused("refused.no-time");
        }
        var until = silence.get().until(visit.now(), visit.business().timezone());
        return incident -> answered(Desk.mute(incident, visit.contact(), until, visit.now()));
    }

    private static Wish handOver(Visit visit, Form form) {
        var to = visit.business().team().named(form.field("to"));
        if (to.isEmpty()) {
            return Wish.refused("refused.nobody");
        }
        return incident ->
                answered(Casework.handOver(incident, visit.contact(), to.get().name(), visit.now()));
    }

    static Outcome answered(Answer answer) {
        return new Outcome.Answered(answer);
    }
}
