package dev.vigie.store;

import dev.vigie.incident.Alert;
import dev.vigie.incident.Incident;
import dev.vigie.pulse.Pulse;
import java.util.ArrayList;
import java.util.List;

/** Writes what was decided in one transaction: pulse, incidents and owed alerts, or nothing of it. */
public final class Decisions {
    private final Store store;

    public Decisions(Store store) {
        this.store = store;
    }

    /**
     * Records one fold.
     *
     * @param pulse the new pulse, with the version the fold began from (0 for none)
     * @param incidents the changed incidents, likewise
     * @return false when somebody else wrote meanwhile; then nothing is written, and the fold is made again
     */
    public boolean record(Versioned<Pulse> pulse, List<Versioned<Incident>> incidents, List<Alert> owed) {
        var writes = new ArrayList<Write>();
        writes.add(Pulses.write(pulse.value(), pulse.version()));
        addAll(writes, incidents, owed);
        return store.write(writes);
    }

    /** Records what time alone brought to one incident. @return false when somebody else wrote meanwhile */
    public boolean record(Versioned<Incident> incident, List<Alert> owed) {
        var writes = new ArrayList<Write>();
        addAll(writes, List.of(incident), owed);
        return store.write(writes);
    }

    private static void addAll(List<Write> writes, List<Versioned<Incident>> incidents, List<Alert> owed) {
        incidents.forEach(each -> writes.add(Incidents.write(each.value(), each.version())));
        owed.forEach(alert -> writes.add(Alerts.write(Alerts.Stored.owed(alert), 0)));
    }
}
