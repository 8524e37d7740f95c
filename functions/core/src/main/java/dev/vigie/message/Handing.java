package dev.vigie.message;

import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;

/** Who handed an incident over last. */
final class Handing {
    private Handing() {}

    static String over(Incident incident) {
        return incident.log().reversed().stream()
                .filter(entry -> entry.act() == Act.HANDED_OVER)
                .findFirst()
                .map(entry -> entry.actor())
                .orElse("Vigie");
    }
}
