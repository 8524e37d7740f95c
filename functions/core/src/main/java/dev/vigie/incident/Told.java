package dev.vigie.incident;

import java.util.List;

/** An incident after somebody was told, and the messages owed; none when nobody could be told now. */
public record Told(Incident incident, List<Alert> owed) {
    public Told {
        owed = List.copyOf(owed);
    }
}
