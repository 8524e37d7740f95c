package dev.vigie.score.cue;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Ideas that together are a sign of something, in whatever words: somebody ill and something eaten.
 *
 * @param kind what they are a sign of
 * @param strength how sure a sign they are, 0 to 1
 * @param written the ideas as the list writes them
 * @param ideas numbers of those that must be told, close to each other; the first carries the meaning
 * @param unless numbers of those that take the meaning away when they stand close as well
 * @param within how many words from the first the others may stand
 */
record Frame(String kind, double strength, String written, int[] ideas, int[] unless, int within) {
    private static final int WITHIN = 12;

    /** Reads kind, strength, ideas such as {@code ILL ATE !ELSEWHERE}, and where the list says so how close. */
    static Frame of(String[] cells, ToIntFunction<String> number) {
        var words = cells[2].split(" ");
        return new Frame(
                cells[0],
                Double.parseDouble(cells[1]),
                cells[2],
                Arrays.stream(words)
                        .filter(word -> !word.startsWith("!"))
                        .mapToInt(number)
                        .toArray(),
                Arrays.stream(words)
                        .filter(word -> word.startsWith("!"))
                        .map(word -> word.substring(1))
                        .mapToInt(number)
                        .toArray(),
                cells.length > 3 ? Integer.parseInt(cells[3]) : WITHIN);
    }
}
