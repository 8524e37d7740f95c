package dev.vigie.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one incident of a business; derived from its family and the mention that opened it, never from chance. */
public record IncidentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an incident id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
