package dev.vigie.score.cue;

import java.util.List;

/**
 * All cues found in one text.
 *
 * @param signals signs of a signal in so many words
 * @param told signs of a signal by ideas that stand together
 * @param friends phrases that only look bad
 * @param graver what makes it graver, or surer
 * @param others who else is spoken of
 */
public record Found(List<Hit> signals, List<Hit> told, List<Hit> friends, List<Hit> graver, List<Hit> others) {}
