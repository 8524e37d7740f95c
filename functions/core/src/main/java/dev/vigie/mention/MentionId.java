package dev.vigie.mention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Names one mention: a hash of its canonical URL, or of its source and guid, so that finding it twice changes nothing. */
public record MentionId(@JsonValue String value) implements Comparable<MentionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MentionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a mention id is not blank");
        }
    }

    /** The guid rules where the source gives one, since several posts may share one page's address. */
    public static MentionId of(SourceId source, Optional<String> guid, String url) {
        return guid.map(id -> new MentionId(Digest.of("guid", source.value(), id)))
                .orElseGet(() -> new MentionId(Digest.of("url", CanonicalUrl.of(url))));
    }

    @Override
    public int compareTo(MentionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
