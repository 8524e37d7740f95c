package dev.vigie.pages.alert;

import dev.vigie.incident.Casework;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;
import dev.vigie.rumour.Ruling;
import dev.vigie.rumour.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person says whether it is true, and by what it is proven. */
final class TruthWish {
    private TruthWish() {}

    static Wish of(Visit visit, Form form) {
        var status = Stream.of(Status.values())
                .filter(each -> each.isForPeople() && each.name().equals(form.field("status")))
                .findFirst();
        var evidence = Plain.text(form.field("evidence")).strip();
        var could = Plain.text(form.field("could")).strip();
        if (status.isEmpty()) {
            return Wish.refused("refused.no-verdict");
        }
        if (status.get() != Status.UNDECIDABLE && evidence.isBlank()) {
            return Wish.refused("refused.no-evidence");
        }
        if (status.get() == Status.DENIED && could.isBlank()) {
            return Wish.refused("refused.could-be-true");
        }
        var third = Optional.of(Plain.text(form.field("third")).strip()).filter(text -> !text.isBlank());
        var ruling = new Ruling(visit.contact(), visit.now(), status.get(), evidence, could, third);
        return incident -> Wishes.answered(Casework.rule(incident, ruling));
    }

    /** What a person may say, in the order of the form. */
    static List<Status> choices() {
        return List.of(Status.CONFIRMED, Status.PARTLY_TRUE, Status.DENIED, Status.UNDECIDABLE);
    }
}
