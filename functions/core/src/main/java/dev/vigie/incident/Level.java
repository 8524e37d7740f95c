package dev.vigie.incident;

/** How bad it is: 0 ordinary life, 1 look today, 2 real risk within hours, 3 the business itself is threatened. */
public enum Level {
    WATCH,
    VIGILANCE,
    ALERT,
    CRISIS;

    /** 0 to 3, as people count them. */
    public int number() {
        return ordinal();
    }

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
