package dev.vigie.pages.alert;

import dev.vigie.business.Contact;
import dev.vigie.guide.Reply;
import dev.vigie.guide.Reply.Audience;
import dev.vigie.guide.Reread;
import dev.vigie.incident.Casework;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;
import java.util.List;
import java.util.Locale;

/** Reads a reply again with a cool head: it is noted, sent back with what to change, or held for a while. */
record ReplyWish(Visit visit, Form form) implements Wish {
    @Override
    public Outcome on(Incident incident) {
        var text = Plain.text(form.field("text")).strip();
        if (text.isBlank()) {
            return new Outcome.Refused("refused.empty", List.of());
        }
        var obstacles = Reply.obstacles(incident);
        if (!obstacles.isEmpty()) {
            return new Outcome.Refused("refused.not-yet", keys("obstacle.", obstacles));
        }
        var team =
                visit.business().team().contacts().stream().map(Contact::name).toList();
        var faults = Reread.faults(text, incident.level(), team);
        if (!faults.isEmpty() || text.contains("[")) {
            var because = new java.util.ArrayList<>(keys("fault.", faults));
            if (text.contains("[")) {
                because.add("fault.gap");
            }
            return new Outcome.Refused("refused.reread", because);
        }
        var audience = form.field("audience").equals("everybody") ? Audience.EVERYBODY : Audience.THERE;
        var held = Reply.heldUntil(incident, audience, visit.now()).isPresent();
        var act = held ? Act.DRAFT_HELD : Act.DRAFT;
        return Wishes.answered(Casework.reply(incident, act, text, visit.contact(), visit.now()));
    }

    private static List<String> keys(String prefix, List<? extends Enum<?>> reasons) {
        return reasons.stream()
                .map(reason -> prefix + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
