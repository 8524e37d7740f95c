package dev.vigie.store;

/** Names of the attributes that a row of any table has beside its key and its indexed attributes. */
public final class Attributes {
    /** When the row is gone, in seconds since 1970; the tables' time to live. */
    public static final String EXPIRES = "expiresAt";

    public static final String VERSION = "version";

    /** The record as JSON. */
    public static final String BODY = "body";

    private Attributes() {}
}
