package dev.vigie.score.cue;

import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that are a sign of something.
 *
 * @param kind what it is a sign of, as the lists name it
 * @param language in which a single word means it; a phrase means it in any text
 * @param written the cue as it stands in the list
 * @param parts one or more runs of words; all of them must stand in one sentence
 * @param strength how sure a sign it is, 0 to 1
 */
record Cue(String kind, String language, String written, List<List<Part>> parts, double strength) {
    Cue {
        parts = List.copyOf(parts);
    }

    static Cue of(String kind, String language, String written, double strength) {
        var parts = new ArrayList<List<Part>>();
        for (var run : written.split("\\+")) {
            var words = words(run);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return new Cue(kind, language, written, parts, strength);
    }

    private static List<Part> words(String run) {
        var words = new ArrayList<Part>();
        for (var word : run.strip().split("\\s+")) {
            var tokens = Text.of(word).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                var isOpen = i == tokens.size() - 1 && word.endsWith("*");
                words.add(new Part(tokens.get(i).folded(), isOpen));
            }
        }
        return List.copyOf(words);
    }

    /** The cue found with its first word at this place, and another part of it elsewhere. */
    Hit hit(int from, int elsewhere) {
        return new Hit(kind, written, strength, from, from + parts.getFirst().size() - 1, elsewhere);
    }

    int length() {
        return parts.stream().mapToInt(List::size).sum();
    }

    /** A word of a cue; an open one may go on, such as {@code vomi*}. */
    record Part(String word, boolean isOpen) {
        boolean fits(String token) {
            return isOpen ? token.startsWith(word) : token.equals(word);
        }
    }
}
