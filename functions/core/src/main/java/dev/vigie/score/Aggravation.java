package dev.vigie.score;

/** What makes a signal graver, or surer; the hard rules ask for it. */
public enum Aggravation {
    HOSPITAL,
    CHILD,
    SHOCK,
    FIRE,
    DEATH,
    /** A capture, a document, a doctor's word. */
    PROOF,
    VIDEO,
    AUTHORITY,
    JOURNALIST,
    MEETING_POINT,
    EXTORTION
}
