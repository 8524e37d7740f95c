package dev.vigie.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vigie.mention.Digest;

/** Names one message owed to one person: derived from the incident, its step and the person, so it is owed once. */
public record AlertId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AlertId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an alert id is not blank");
        }
    }

    public static AlertId of(IncidentId incident, int step, String contact) {
        return new AlertId(Digest.of(incident.value(), Integer.toString(step), contact));
    }

    @Override
    public String toString() {
        return value;
    }
}
