package dev.vigie.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.vigie.mention.MentionId;
import java.util.List;

/**
 * Signs that many posts come from one hand: shown with what bears them out, never as a verdict on who wrote them.
 *
 * @param score the mean of the signs that could be looked for, 0 to 1
 * @param voices how many posts it rests on, copies included
 */
public record Coordination(double score, int voices, List<Sign> signs) {
    public static final Coordination NONE = new Coordination(0, 0, List.of());

    /** From this score on people are shown "signs of coordination". */
    public static final double MARKED = 0.6;

    /** Fewer posts show no pattern. */
    public static final int LEAST_VOICES = 8;

    public Coordination {
        signs = List.copyOf(signs);
    }

    @JsonIgnore
    public boolean isMarked() {
        return score >= MARKED && voices >= LEAST_VOICES;
    }

    /**
     * One sign.
     *
     * @param share of the posts that bear it
     * @param seen some posts that bear it
     */
    public record Sign(Kind kind, double share, List<MentionId> seen) {
        public Sign {
            seen = List.copyOf(seen);
        }
    }

    /** What may be a sign. */
    public enum Kind {
        /** The same words, or the same link. */
        SAME_TEXT,
        /** Within one quarter of an hour. */
        NARROW_TIME,
        /** Accounts that are new or have hardly written; only where the place tells. */
        EMPTY_ACCOUNTS,
        /** Asks others to pass it on, or to gather. */
        SAME_CALL,
        /** Nothing that a customer would know: no experience of their own, no photo, no rating. */
        NO_CUSTOMER_TRACE,
        /** The same words on several sorts of places. */
        MANY_PLACES
    }
}
