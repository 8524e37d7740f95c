package dev.vigie.score.cue;

import java.util.Arrays;

/**
 * Ideas that together are a sign of something, in whatever words: somebody ill and something eaten.
 *
 * @param kind what they are a sign of
 * @param strength how sure a sign they are, 0 to 1
 * @param written the ideas as the list writes them
 * @param ideas numbers of those that must be told, close to each other; the first carries the meaning
 * @param unless numbers of those that take the meaning away when they stand close as well
 */
record Frame(String kind, double strength, String written, int[] ideas, int[] unless) {
    /** Reads {@code ILL ATE !ELSEWHERE}. */
    static Frame of(String kind, double strength, String written, java.util.function.ToIntFunction<String> number) {
        var words = written.split(" ");
        return new Frame(
                kind,
                strength,
                written,
                Arrays.stream(words)
                        .filter(word -> !word.startsWith("!"))
                        .mapToInt(number)
                        .toArray(),
                Arrays.stream(words)
                        .filter(word -> word.startsWith("!"))
                        .map(word -> word.substring(1))
                        .mapToInt(number)
                        .toArray());
    }
}
