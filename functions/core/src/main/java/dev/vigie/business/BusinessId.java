package dev.vigie.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names one business: 1 to 64 characters of a-z, 0-9 and hyphen. */
public record BusinessId(@JsonValue String value) implements Comparable<BusinessId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BusinessId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a business id is 1 to 64 of a-z, 0-9 and inner hyphens, was \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(BusinessId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
