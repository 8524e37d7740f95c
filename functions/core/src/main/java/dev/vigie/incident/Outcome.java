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
        var all = new LinkedHashMap<IncidentId, Incident>();
        changed.forEach(incident -> all.put(incident.id(), incident));
        later.changed.forEach(incident -> all.put(incident.id(), incident));
        return new Outcome(
                later.watched,
                List.copyOf(all.values()),
                joined(owed, later.owed),
                joined(dispositions, later.dispositions));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
