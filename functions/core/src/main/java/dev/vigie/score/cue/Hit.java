package dev.vigie.score.cue;

/**
 * A cue found in a text.
 *
 * @param kind what it is a sign of
 * @param written the cue as its list writes it
 * @param from first token, and {@code to}: last token, of its first part
 * @param elsewhere where another part of it stands; {@code from} when there is none, and of ideas the first
 */
public record Hit(String kind, String written, double strength, int from, int to, int elsewhere) {}
