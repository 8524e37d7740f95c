package dev.vigie.score.match;

import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Numbers for runs of letters and of words, under which names are looked up. */
final class Keys {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int LONG_WORD = 6;
    private static final int HALF = 3;

    private Keys() {}

    static long of(String word) {
        return of(word, 0, word.length());
    }

    static long of(String word, int from, int to) {
        long key = to - from;
        for (int at = from; at < to; at++) {
            key = (key ^ word.charAt(at)) * SPREAD;
            key ^= key >>> 29;
        }
        return key;
    }

    /** The words of a text as names have them. */
    static List<String> words(Text text) {
        var words = new ArrayList<String>(text.tokens().size());
        for (var token : text.tokens()) {
            words.add(Name.spelled(Name.bare(token.folded())));
        }
        return words;
    }

    /** All words but one, and half of that one: a single typo leaves its beginning or its end as it was,
     * and makes it longer or shorter by one letter at most. */
    static long[] butOne(List<String> words, int typo, int longer) {
        var word = words.get(typo);
        if (word.length() < LONG_WORD - 1) {
            return new long[0];
        }
        long others = typo + 1;
        for (int at = 0; at < words.size(); at++) {
            others = at == typo ? others : others * SPREAD + of(words.get(at));
        }
        long size = (words.size() + 64L * (word.length() + longer)) * SPREAD;
        return new long[] {
            (others + of(word, 0, HALF)) * SPREAD + size,
            (others + of(word, word.length() - HALF, word.length())) * SPREAD + size + 1
        };
    }
}
