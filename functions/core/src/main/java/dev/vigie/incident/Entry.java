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
        CLOSED,
        /** Somebody is at work on it. */
        STARTED,
        /** Somebody says that it is under control. */
        CONTROLLED,
        /** The text names who takes it over. */
        HANDED_OVER,
        /** A short message waits for the end of quiet hours, or for tomorrow's; the text names whom it is for. */
        DEFERRED,
        /** A message that waited is no longer owed; the text names whom it was for. */
        WITHDRAWN,
        /** Somebody checks the claim, or found out about it. */
        CLAIM,
        /** Somebody answered a question of the sheet; the text names it. */
        SHEET,
        DEBRIEFED,
        /** Somebody wanted something removed and may not; the text is its number, motive and rule. */
        REMOVAL_REFUSED,
        /** Somebody may remove something, with its capture kept. */
        REMOVAL_ALLOWED,
        /** A second person allowed what was refused; the text is its number and the reason. */
        REMOVAL_OVERRIDDEN,
        /** A reply that was read again with a cool head and holds. */
        DRAFT,
        /** A reply that would reach more people than the attack, held for a while. */
        DRAFT_HELD
    }
}
