package dev.vigie.rumour;

/** Where a rumour stands in its life: the rumour model, 4.4. */
public enum Stage {
    /** Fewer than four people. */
    GERM,
    CIRCULATION,
    /** People ask whether it is true, or contradict it. */
    DISPUTE,
    /** A person is checking it. */
    CHECKING,
    /** A person found out, whatever they found. */
    SETTLED,
    /** It goes on being told although a person denied it. */
    PERSISTENCE,
    /** Nobody has told it for two weeks. */
    DORMANCY,
    /** It came back after it had been silent. */
    RESURGENCE
}
