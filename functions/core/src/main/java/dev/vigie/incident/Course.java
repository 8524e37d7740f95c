package dev.vigie.incident;

/** Where an incident is in its life, and what its curve looks like so far. */
public record Course(Phase phase, Shape shape) {
    public static final Course BEGINNING = new Course(Phase.PRODROME, Shape.UNKNOWN);

    /** After Fink: a weak sign, the acute time, what lingers, the end. */
    public enum Phase {
        PRODROME,
        ACUTE,
        CHRONIC,
        RESOLUTION
    }

    /** Told after a day; before, nobody knows. */
    public enum Shape {
        UNKNOWN,
        /** One short wave. */
        PEAK,
        /** Each wave higher than the one before. */
        STAIRCASE,
        PLATEAU,
        /** Little, and gone within hours. */
        FLASH
    }
}
