package dev.vigie.score.cue;

/** For what a list of cues is there. */
public enum Shelf {
    /** Signs of a signal, in so many words. */
    SIGNAL,
    /** Ideas, which are signs of something only together. */
    IDEA,
    /** Phrases that only look bad. */
    FRIEND,
    /** What makes a danger graver, or surer. */
    AGGRAVATION,
    /** Somebody else of whom a text speaks. */
    OTHER
}
