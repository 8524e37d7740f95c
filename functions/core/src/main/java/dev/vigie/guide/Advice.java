package dev.vigie.guide;

import java.util.List;

/**
 * What to do about an incident, and each question that was asked on the way to it.
 *
 * @param asked in the order of the tree; the last answer decided
 */
public record Advice(Conduct conduct, List<Asked> asked) {
    public Advice {
        asked = List.copyOf(asked);
    }

    /** What may be done. */
    public enum Conduct {
        /** Danger or an offence: call, report, tell the one in charge. */
        ESCALATE,
        /** One person speaks to authorities, lawyers and the press. */
        ONE_VOICE,
        /** Say that it is being looked into, and find out within the hour. */
        HOLD,
        REPAIR,
        EXPLAIN,
        CORRECT,
        /** One public note with the proof. */
        PUBLIC_NOTE,
        /** One answer for all, and a file of proof. */
        ONE_ANSWER,
        SILENCE,
        THANK
    }

    /** A question of the tree and how it was answered. */
    public record Asked(Question question, Answer answer) {}

    /** What the tree asks, in its order. */
    public enum Question {
        DANGER,
        OFFICIAL,
        PRAISE,
        NO_FACT,
        TRUE,
        OUR_FAULT,
        COORDINATED,
        SPREADING
    }

    /** How it was answered. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }
}
