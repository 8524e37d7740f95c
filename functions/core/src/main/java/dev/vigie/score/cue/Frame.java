package dev.vigie.score.cue;

import java.util.ArrayList;
import java.util.List;

/**
 * Ideas that together are a sign of something, in whatever words: somebody ill and something eaten.
 *
 * @param kind what they are a sign of
 * @param strength how sure a sign they are, 0 to 1
 * @param ideas each of which must be told, close to the others; the first carries the meaning
 * @param unless ideas that take the meaning away when they stand close as well
 */
record Frame(String kind, double strength, List<String> ideas, List<String> unless) {
    Frame {
        ideas = List.copyOf(ideas);
        unless = List.copyOf(unless);
    }

    /** Reads {@code ILL ATE !ELSEWHERE}. */
    static Frame of(String kind, double strength, String written) {
        var ideas = new ArrayList<String>();
        var unless = new ArrayList<String>();
        for (var idea : written.split(" ")) {
            if (idea.startsWith("!")) {
                unless.add(idea.substring(1));
            } else {
                ideas.add(idea);
            }
        }
        return new Frame(kind, strength, ideas, unless);
    }
}
