package dev.vigie.pages.alert;

import dev.vigie.incident.Entry;
import dev.vigie.incident.Incident;
import dev.vigie.pages.alert.FollowUp.Muting;
import dev.vigie.pages.alert.FollowUp.Told;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what was done about an incident, and the forms for what may be done next. */
final class FollowUps {
    private final Seals seals;

    FollowUps(Seals seals) {
        this.seals = seals;
    }

    FollowUp of(Visit visit) {
        var incident = visit.incident().value();
        var isOpen = incident.isOpen();
        return new FollowUp(
                told(visit, incident),
                LogLines.of(visit, incident),
                isOpen ? Optional.of(muting(visit, incident)) : Optional.empty(),
                isOpen ? Optional.of(SealedForm.of(visit, Act.FALSE_ALARM, seals)) : Optional.empty(),
                SealedForm.of(visit, Act.NOTE, seals));
    }

    private static List<Told> told(Visit visit, Incident incident) {
        return incident.told().stream()
                .flatMap(name -> incident.log().stream()
                        .filter(entry -> isTelling(entry) && entry.text().equals(name))
                        .limit(1)
                        .map(entry -> new Told(
                                name, Stamp.of(entry.at(), visit.moments().brief(entry.at())))))
                .toList();
    }

    private static boolean isTelling(Entry entry) {
        return entry.act() == Entry.Act.TOLD || entry.act() == Entry.Act.ESCALATED;
    }

    private Muting muting(Visit visit, Incident incident) {
        var moments = visit.moments();
        if (incident.care().isMuted(visit.now())) {
            var until = incident.care().mutedUntil().map(each -> Stamp.of(each, moments.brief(each)));
            return new Muting(until, List.of(), SealedForm.of(visit, Act.UNMUTE, seals));
        }
        var choices = Stream.of(Silence.values())
                .map(silence -> new Muting.Choice(silence.code(), label(visit, silence)))
                .toList();
        return new Muting(Optional.empty(), choices, SealedForm.of(visit, Act.MUTE, seals));
    }

    private static String label(Visit visit, Silence silence) {
        var end = silence.until(visit.now(), visit.business().timezone());
        return visit.words().say("silence." + silence.code(), visit.moments().brief(end));
    }
}
