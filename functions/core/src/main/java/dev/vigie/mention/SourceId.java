package dev.vigie.mention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vigie.business.SourceSpec;
import java.util.TreeMap;

/** Names one source: a hash of its kind, canonical address and options, so that businesses share it. */
public record SourceId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a source id is not blank");
        }
    }

    /** The same place asked for in the same way has the same id. */
    public static SourceId of(SourceSpec spec) {
        return new SourceId(
                Digest.of(spec.kind(), CanonicalUrl.of(spec.address()), new TreeMap<>(spec.options()).toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
