package dev.vigie.business;

/** What a person does in a crisis. One person may hold several roles. */
public enum Role {
    PILOT,
    DEPUTY,
    LOOKOUT,
    RESPONDER,
    SPOKESPERSON,
    EXPERT,
    LAWYER,
    SCRIBE
}
