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
    public boolean isMuted(Instant now) {
        return mutedUntil.filter(now::isBefore).isPresent();
    }

    Care in(State changed) {
        return new Care(changed, owner, mutedUntil, step, rung, calmSince, nextReview);
    }

    Care takenBy(String contact) {
        return new Care(state, Optional.of(contact), mutedUntil, step, rung, calmSince, nextReview);
    }

    Care mutedUntil(Optional<Instant> until) {
        return new Care(state, owner, until, step, rung, calmSince, nextReview);
    }

    Care told(int upTo) {
        return new Care(state, owner, mutedUntil, step + 1, upTo, calmSince, nextReview);
    }

    Care passedTo(int upTo) {
        return new Care(state, owner, mutedUntil, step, upTo, calmSince, nextReview);
    }

    Care calmSince(Optional<Instant> since) {
        return new Care(state, owner, mutedUntil, step, rung, since, nextReview);
    }

    Care reviewedAt(Instant next) {
        return new Care(state, owner, mutedUntil, step, rung, calmSince, next);
    }

    Care freed() {
        return new Care(State.OPEN, Optional.empty(), mutedUntil, step, 0, Optional.empty(), nextReview);
    }

    /** From new to closed; {@link #OPEN} until somebody takes it. */
    public enum State {
        OPEN,
        ACKNOWLEDGED,
        CALM,
        CLOSED
    }
}
