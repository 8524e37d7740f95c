package dev.vigie.incident;

import dev.vigie.pulse.Pulse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What a fold brought.
 *
 * @param watched the new state
 * @param changed the incidents that are new or not as they were, as they are now
 * @param owed the messages owed to people, in the order in which they came up
 * @param dispositions what became of each mention that was folded, in order
 */
public record Outcome(Watched watched, List<Incident> changed, List<Alert> owed, List<Disposition> dispositions) {
    public Outcome {
        changed = List.copyOf(changed);
        owed = List.copyOf(owed);
        dispositions = List.copyOf(dispositions);
    }

    static Outcome nothing(Watched watched) {
        return new Outcome(watched, List.of(), List.of(), List.of());
    }

    public Pulse pulse() {
        return watched.pulse();
    }

    /** This one, then a later one. */
    public Outcome then(Outcome later) {
        var so = new Sum(watched);
        so.add(this);
        so.add(later);
        return so.outcome();
    }

    /** Adds outcomes up as they come, at the same cost for the last as for the first. */
    static final class Sum {
        private final LinkedHashMap<IncidentId, Incident> changed = new LinkedHashMap<>();
        private final List<Alert> owed = new ArrayList<>();
        private final List<Disposition> dispositions = new ArrayList<>();
        private Watched watched;

        Sum(Watched begun) {
            this.watched = begun;
        }

        Watched watched() {
            return watched;
        }

        void add(Outcome later) {
            watched = later.watched;
            later.changed.forEach(incident -> changed.put(incident.id(), incident));
            owed.addAll(later.owed);
            dispositions.addAll(later.dispositions);
        }

        Outcome outcome() {
            return new Outcome(watched, List.copyOf(changed.values()), owed, dispositions);
        }
    }
}
