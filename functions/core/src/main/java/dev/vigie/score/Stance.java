package dev.vigie.score;

/** How a mention stands towards a claim that is going round. */
public enum Stance {
    CLAIM,
    HEDGE,
    ENQUIRY,
    DENIAL,
    SUPPORT,
    CALL_TO_SHARE,
    OWN_EXPERIENCE,
    EVIDENCE
}
