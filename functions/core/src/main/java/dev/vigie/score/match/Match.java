package dev.vigie.score.match;

/**
 * The business found in a text.
 *
 * @param from first token, and {@code to}: last token
 * @param certainty 0 to 1: a name as written is surer than one with a typo, or a trade near a town
 */
public record Match(int from, int to, double certainty) {}
