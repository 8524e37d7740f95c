package dev.vigie.rumour;

/** What is known about whether a claim is true. The machine only ever says the first two. */
public enum Status {
    UNVERIFIED,
    /** People ask or contradict; that says nothing about who is right. */
    DISPUTED,
    CONFIRMED,
    DENIED,
    /** Misleading, and partly true. */
    PARTLY_TRUE,
    UNDECIDABLE;

    /** Whether only a named person may say so. */
    public boolean isForPeople() {
        return this != UNVERIFIED && this != DISPUTED;
    }
}
