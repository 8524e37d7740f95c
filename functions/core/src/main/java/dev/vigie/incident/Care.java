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

    /** From new to debriefed; {@link #OPEN} until somebody takes it. */
    public enum State {
        OPEN,
        ACKNOWLEDGED,
        IN_PROGRESS,
        UNDER_CONTROL,
        CALM,
        CLOSED,
        DEBRIEFED;

        /** Whether nothing more is watched. */
        public boolean isOver() {
            return this == CLOSED || this == DEBRIEFED;
        }

        /** Whether somebody has taken it and it is not over. */
        public boolean isTaken() {
            return this == ACKNOWLEDGED || this == IN_PROGRESS || this == UNDER_CONTROL;
        }

        /** Forward in order, closed from anywhere; only what is calm or taken begins anew when it grows worse. */
        public boolean allows(State next) {
            return switch (this) {
                case OPEN -> next == ACKNOWLEDGED || next == CALM || next == CLOSED;
                case ACKNOWLEDGED -> next == IN_PROGRESS || next == UNDER_CONTROL || next == CALM || next == CLOSED;
                case IN_PROGRESS -> next == UNDER_CONTROL || next == CALM || next == CLOSED;
                case UNDER_CONTROL -> next == IN_PROGRESS || next == CALM || next == CLOSED;
                case CALM -> next == OPEN || next == CLOSED;
                case CLOSED -> next == DEBRIEFED;
                case DEBRIEFED -> false;
            };
        }
    }
}
