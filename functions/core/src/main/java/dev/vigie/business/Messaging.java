package dev.vigie.business;

/**
 * How often a business is written to when nothing burns, and how many short messages it may cost.
 *
 * @param smsAMonth short messages a calendar month, for all its people together
 * @param smsKept how many of these only a crisis may use
 */
public record Messaging(Rhythm digest, int smsAMonth, int smsKept) {
    /** What holds where a profile says nothing. */
    public static final Messaging USUAL = new Messaging(Rhythm.WEEKLY, 100, 30);

    public Messaging {
        if (smsAMonth < 0 || smsKept < 0 || smsKept > smsAMonth) {
            throw new IllegalArgumentException(
                    "of " + smsAMonth + " short messages a month " + smsKept + " cannot be kept");
        }
    }

    /** How often the digest comes. */
    public enum Rhythm {
        NEVER,
        WEEKLY,
        DAILY
    }
}
