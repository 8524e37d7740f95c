package dev.vigie.score.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and beginnings of words, and what they mean. Most words mean nothing, which is found out without a look-up. */
public final class Stems<V> {
    private static final int BITS = 17;

    private final Map<String, List<V>> whole = new HashMap<>();
    private final Map<String, List<V>> open = new HashMap<>();
    private final long[] endings = new long[1 << BITS - 6];
    private final long[] beginnings = new long[1 << BITS - 6];

    /** Adds what a word means; {@code isOpen} when the word may go on, such as {@code vomi*}. */
    public void add(String word, boolean isOpen, V meaning) {
        (isOpen ? open : whole).computeIfAbsent(word, key -> new ArrayList<>(1)).add(meaning);
        int hash = 0;
        for (int at = 0; at < word.length(); at++) {
            hash = 31 * hash + word.charAt(at);
        }
        mark(isOpen ? beginnings : endings, hash);
    }

    /** All that a word means, the longest beginning last and the whole word after it. */
    public List<V> of(String word) {
        List<V> all = List.of();
        int hash = 0;
        for (int at = 0; at < word.length(); at++) {
            hash = 31 * hash + word.charAt(at);
            if (isMarked(beginnings, hash)) {
                all = both(all, open.getOrDefault(word.substring(0, at + 1), List.of()));
            }
        }
        return isMarked(endings, hash) ? both(all, whole.getOrDefault(word, List.of())) : all;
    }

    private static <V> List<V> both(List<V> some, List<V> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        var all = new ArrayList<V>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    private static void mark(long[] marks, int hash) {
        int place = place(hash);
        marks[place >> 6] |= 1L << place;
    }

    private static boolean isMarked(long[] marks, int hash) {
        int place = place(hash);
        return (marks[place >> 6] & 1L << place) != 0;
    }

    private static int place(int hash) {
        return hash * 0x9E3779B1 >>> 32 - BITS;
    }
}
