package dev.vigie.mention;

import java.util.Optional;

/**
 * How far a mention carries: how many follow its author, and how many acted on it (likes, shares, replies together).
 * Zero where unknown.
 */
public record Reach(long followers, long engagement, Optional<Account> account) {
    public static final Reach UNKNOWN = new Reach(0, 0);

    /** The reach of somebody of whose account nothing is told. */
    public Reach(long followers, long engagement) {
        this(followers, engagement, Optional.empty());
    }

    public Reach {
        if (followers < 0 || engagement < 0) {
            throw new IllegalArgumentException("reach is never negative");
        }
    }
}
