package dev.vigie.mention;

import dev.vigie.business.BusinessId;
import java.time.Instant;

/**
 * One public text about one business.
 *
 * @param published when its author published it, as far as the source says; never after {@code seen}
 * @param seen when Vigie first read it; the time by which everything is decided
 */
public record Mention(
        BusinessId business,
        MentionId id,
        Origin origin,
        Content content,
        Instant published,
        Instant seen,
        Reach reach) {
    public Mention {
        published = published.isAfter(seen) ? seen : published;
    }

    /** Whether its author's account is known to be new or to have hardly written. */
    public boolean isByEmptyAccount() {
        return reach.account().filter(known -> known.isEmpty(seen)).isPresent();
    }
}
