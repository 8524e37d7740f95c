package dev.vigie.incident;

/**
 * Somebody who speaks in an incident, by pseudonym.
 *
 * @param author the short form of the pseudonym
 * @param stories how many stories they told
 */
public record Protagonist(String author, Part part, int stories, long followers) {
    /** What they do in it. */
    public enum Part {
        /** Was first. */
        INITIATOR,
        MEDIA,
        AUTHORITY,
        /** Says to work there. */
        EMPLOYEE,
        /** Ten times as many follow them as the business. */
        AMPLIFIER,
        /** Passes on what others told. */
        RELAY,
        DETRACTOR,
        TROLL,
        /** Praises or contradicts, and says nothing bad. */
        DEFENDER
    }
}
