package dev.vigie.score;

/**
 * One reason for a score, in words an owner understands.
 *
 * @param about what it spoke for: a signal's code, or {@code relevance}, {@code sentiment}, {@code stars}
 * @param cue the passage or cue that was found, as it stands in the text
 * @param weight how much it counted, −1 to 1
 */
public record Because(String about, String cue, double weight) {}
