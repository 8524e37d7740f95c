package dev.vigie.score.lesson;

import dev.vigie.mention.Content;
import dev.vigie.mention.MentionId;
import dev.vigie.score.text.Text;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One mention about which a person corrected Vigie.
 *
 * @param words numbers of the words that it is recognised by, the longest: not the text itself, which is nobody's to keep
 * @param by who said so
 */
public record Lesson(MentionId mention, String verdict, List<Integer> words, String by, Instant at) {
    static final int MAX_WORDS = 16;
    private static final int SHORTEST = 4;
    private static final int SHARED = 3;

    public Lesson {
        words = List.copyOf(words);
    }

    public static Lesson of(MentionId mention, Content content, Verdict verdict, String by, Instant at) {
        return new Lesson(mention, verdict.code(), told(content), by, at);
    }

    private static List<Integer> told(Content content) {
        return Text.of(content.whole()).tokens().stream()
                .map(token -> token.word())
                .filter(word -> word.length() >= SHORTEST && Character.isLetter(word.codePointAt(0)))
                .distinct()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .limit(MAX_WORDS)
                .map(String::hashCode)
                .toList();
    }

    /** The words of a text as lessons know them. */
    static Set<Integer> words(Content content) {
        var words = new HashSet<Integer>();
        for (var token : Text.of(content.whole()).tokens()) {
            if (token.word().length() >= SHORTEST) {
                words.add(token.word().hashCode());
            }
        }
        return words;
    }

    /** How much of this mention's wording stands in a text, 0 to 1; two or three common words are no likeness. */
    double likeness(Set<Integer> text) {
        int shared = 0;
        for (var word : words) {
            shared += text.contains(word) ? 1 : 0;
        }
        return shared < Math.min(SHARED, words.size()) || words.isEmpty() ? 0 : shared / (double) words.size();
    }

    Verdict said() {
        return Verdict.of(verdict).orElseThrow(() -> new IllegalStateException("no verdict is called " + verdict));
    }
}
