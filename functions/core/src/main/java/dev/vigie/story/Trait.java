package dev.vigie.story;

/** What the rules on content ask of a story beyond its signals. */
public enum Trait {
    /** The author was there. */
    OWN_EXPERIENCE,
    /** A photo, a number, a receipt. */
    EVIDENCE,
    HEDGE,
    ENQUIRY,
    CALL_TO_SHARE,
    /** Hospital, child, allergic shock, fire, death. */
    GRAVE,
    /** Data shown, a document, a capture. */
    PROOF,
    /** An authority, a court, a lawyer's formal letter. */
    AUTHORITY,
    JOURNALIST,
    /** A place, date or hashtag to gather at. */
    MEETING_POINT,
    EXTORTION,
    VIDEO,
    /** Contradicts what others claim. */
    DENIAL,
    /** Repeats what others claim as a fact. */
    SUPPORT,
    /** An account that is new or has hardly written. */
    EMPTY_ACCOUNT,
    /** An account of which the place tells its age or its posts. */
    KNOWN_ACCOUNT
}
