package dev.vigie.incident;

import dev.vigie.incident.Entry.Act;
import java.util.List;
import java.util.Optional;

/**
 * An incident that was handed over to somebody who has done nothing about it yet.
 *
 * @param to whose it is now
 * @param since what happened from then on, oldest first
 */
record Handover(String to, List<Entry> since) {
    /** The last handing over, where the new owner has not shown that they know of it. */
    static Optional<Handover> unheard(Incident incident) {
        var log = incident.log();
        for (var i = log.size() - 1; i >= 0; i--) {
            var entry = log.get(i);
            if (entry.act() == Act.HANDED_OVER) {
                var handover = new Handover(entry.text(), log.subList(i + 1, log.size()));
                return handover.isUnheard(incident, entry.actor()) ? Optional.of(handover) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether they were told of it in some way. */
    boolean isTold() {
        return since.stream()
                .anyMatch(entry -> entry.act() == Act.TOLD && entry.text().equals(to));
    }

    private boolean isUnheard(Incident incident, String by) {
        return !by.equals(to)
                && incident.care().owner().filter(to::equals).isPresent()
                && since.stream().noneMatch(entry -> entry.actor().equals(to));
    }
}
