package dev.vigie.mention;

/**
 * How far a mention carries: how many follow its author, and how many acted on it (likes, shares, replies together).
 * Zero where unknown.
 */
public record Reach(long followers, long engagement) {
    public static final Reach UNKNOWN = new Reach(0, 0);

    public Reach {
        if (followers < 0 || engagement < 0) {
            throw new IllegalArgumentException("reach is never negative");
        }
    }
}
