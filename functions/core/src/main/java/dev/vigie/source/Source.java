package dev.vigie.source;

import dev.vigie.business.SourceSpec;
import dev.vigie.mention.SourceId;

/** A place to look and how far Vigie has read it; fetched once for all businesses that watch it. */
public record Source(SourceId id, SourceSpec spec, Progress progress) {
    /** The same place, read so far. */
    public Source at(Progress other) {
        return new Source(id, spec, other);
    }
}
