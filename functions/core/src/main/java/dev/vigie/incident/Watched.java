package dev.vigie.incident;

import dev.vigie.pulse.Pulse;
import java.time.Instant;
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
        for (var incident : incidents) {
            if (incident.family() == family && incident.isOpen()) {
                return Optional.of(incident);
            }
        }
        return Optional.empty();
    }

    /** The gravest open incident, the oldest one if several are as grave. */
    public Optional<Incident> gravest() {
        var gravest = Optional.<Incident>empty();
        for (var incident : incidents) {
            if (incident.isOpen()
                    && (gravest.isEmpty()
                            || incident.level().compareTo(gravest.get().level()) > 0)) {
                gravest = Optional.of(incident);
            }
        }
        return gravest;
    }

    /**
     * The same without incidents that are over and forgotten: a closed one says for as long as a story is remembered
     * which stories have been judged, and for two years which claim it was about.
     */
    public Watched remembered(Instant now) {
        var kept = new ArrayList<Incident>(incidents.size());
        for (var incident : incidents) {
            if (incident.isRemembered(now)) {
                kept.add(incident);
            }
        }
        return kept.size() == incidents.size() ? this : new Watched(pulse, kept);
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
