package dev.vigie.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * Who takes care of an incident, and when Vigie looks at it again.
 *
 * @param state where it stands
 * @param owner the contact who took it
 * @param mutedUntil until then nobody is told anything but a raise to crisis
 * @param step how many messages have been owed; names the next one
 * @param rung how far up the escalation order people have been told, 0 for nobody yet
 * @param calmSince since when it has been calm, while it is
 * @param nextReview when time alone may change something
 */
public record Care(
        State state,
        Optional<String> owner,
        Optional<Instant> mutedUntil,
        int step,
        int rung,
        Optional<Instant> calmSince,
        Instant nextReview) {
    /** From new to closed; {@link #OPEN} until somebody takes it. */
    public enum State {
        OPEN,
        ACKNOWLEDGED,
        CALM,
        CLOSED
    }
}
