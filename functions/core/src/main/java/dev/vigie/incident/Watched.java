package dev.vigie.incident;

import dev.vigie.pulse.Pulse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that Vigie holds in mind about one business: its pulse, and its incidents that are open or were closed lately.
 *
 * @param incidents in the order in which they opened
 */
public record Watched(Pulse pulse, List<Incident> incidents) {
    public Watched {
        incidents = List.copyOf(incidents);
    }

    /** The open incident of a family; there is never more than one. */
    public Optional<Incident> open(Family family) {
        return incidents.stream()
                .filter(incident -> incident.isOpen() && incident.family() == family)
                .findFirst();
    }

    /** The gravest open incident, the oldest one if several are as grave. */
    public Optional<Incident> gravest() {
        return incidents.stream()
                .filter(Incident::isOpen)
                .reduce((first, second) -> second.level().compareTo(first.level()) > 0 ? second : first);
    }

    Watched with(Pulse changed) {
        return new Watched(changed, incidents);
    }

    Watched with(Incident changed) {
        var all = new ArrayList<>(incidents);
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(changed.id())) {
                all.set(i, changed);
                return new Watched(pulse, all);
            }
        }
        all.add(changed);
        return new Watched(pulse, all);
    }
}
