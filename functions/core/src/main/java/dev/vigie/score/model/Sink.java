package dev.vigie.score.model;

/** Takes the features of a text as they are found. */
public interface Sink {
    /** One feature of the text, as 64 well mixed bits. */
    void add(long feature);

    /** What the lexicon says of all features so far. */
    Tone tone();

    /**
     * Sums over the words of a text that lexicons know, in 1/16 of a step.
     *
     * @param good how much is praised
     * @param bad how much is blamed
     * @param rude how much is sworn
     */
    record Tone(int good, int bad, int rude) {}
}
