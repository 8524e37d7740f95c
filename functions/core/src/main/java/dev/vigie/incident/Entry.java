package dev.vigie.incident;

import java.time.Instant;

/**
 * One line of an incident's log, which only grows.
 *
 * @param actor a contact's name, or {@code vigie}
 * @param act a code for data, such as {@code opened}, {@code raised}, {@code acknowledged}, {@code muted},
 *     {@code note}, {@code calm}, {@code closed}
 * @param text what a person wrote; the contact's name for {@code told} and {@code escalated}, the rule's code for
 *     {@code hard_rule} and {@code media}, the level's name for {@code raised} and {@code lowered}; may be empty
 */
public record Entry(Instant at, String actor, Act act, String text) {
    /** What was done. */
    public enum Act {
        OPENED,
        RAISED,
        LOWERED,
        HARD_RULE,
        MEDIA,
        TOLD,
        ESCALATED,
        ACKNOWLEDGED,
        MUTED,
        UNMUTED,
        NOTE,
        FALSE_ALARM,
        CALM,
        REOPENED,
        CLOSED
    }
}
