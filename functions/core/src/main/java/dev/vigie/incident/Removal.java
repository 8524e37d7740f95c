package dev.vigie.incident;

import dev.vigie.mention.Digest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's wish to remove, hide or block what others wrote, and what became of it. The capture is kept with it.
 *
 * @param number counts the wishes of one incident from 1 on
 * @param rule the rule of the public charter that it rests on
 * @param alternative what else could be done, in the person's own words
 * @param leave who allowed it although it is refused, where somebody did
 */
public record Removal(
        int number,
        String by,
        Instant at,
        Motive motive,
        int rule,
        Capture capture,
        String alternative,
        Optional<Leave> leave) {
    /** How many rules the charter has. */
    public static final int RULES = 8;

    /** How long a capture is kept as evidence. */
    public static final Duration KEPT = Duration.ofDays(365);

    public Removal {
        if (rule < 1 || rule > RULES) {
            throw new IllegalArgumentException("a removal names a rule of the charter, 1 to " + RULES);
        }
    }

    /** Why somebody wants it gone. */
    public enum Motive {
        CRITICISM,
        UNTRUE,
        INSULT,
        HATE,
        THREAT,
        PERSONAL_DATA,
        MINORS,
        TERROR,
        SPAM;

        /** The closed list of what may go, and should go promptly. */
        public boolean isLawful() {
            return switch (this) {
                case CRITICISM, UNTRUE, INSULT -> false;
                case HATE, THREAT, PERSONAL_DATA, MINORS, TERROR, SPAM -> true;
            };
        }
    }

    /** What stood there. */
    public record Capture(String url, String text, Instant seen, String digest) {
        static Capture of(StorySummary story) {
            return new Capture(
                    story.url(), story.excerpt(), story.seen(), Digest.of("capture", story.url() + story.excerpt()));
        }
    }

    /** A second person's leave, and why. */
    public record Leave(String by, Instant at, String reason) {}

    public boolean isAllowed() {
        return motive.isLawful() || leave.isPresent();
    }

    /** The day on which the capture goes. */
    public Instant purge() {
        return at.plus(KEPT);
    }

    Removal allowed(Leave given) {
        return new Removal(number, by, at, motive, rule, capture, alternative, Optional.of(given));
    }
}
