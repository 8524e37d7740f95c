package dev.vigie.pages.alert;

import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.pages.link.Visit;

/** Says who ended an incident, how and when. */
final class Closing {
    static final String VIGIE = "vigie";

    private Closing() {}

    static String of(Visit visit, Incident incident) {
        return incident.log().reversed().stream()
                .filter(entry -> entry.act() == Act.CLOSED || entry.act() == Act.FALSE_ALARM)
                .findFirst()
                .map(entry -> sentence(visit, entry))
                .orElseGet(() -> visit.words().say("custody.closed"));
    }

    private static String sentence(Visit visit, Entry entry) {
        var when = visit.moments().brief(entry.at());
        if (entry.actor().equals(VIGIE)) {
            return visit.words().say("custody.closed-by-itself", when);
        }
        var key = entry.act() == Act.FALSE_ALARM ? "custody.false-alarm" : "custody.closed-by";
        return visit.words().say(key, entry.actor(), when);
    }
}
