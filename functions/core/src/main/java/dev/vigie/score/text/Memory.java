package dev.vigie.score.text;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out for words lately. Each word has one place, which the next word with the same place takes over: a
 * bounded memory without locks, in which the words that people use all the time stay.
 */
public final class Memory<V> {
    private final @Nullable Kept<V>[] places;

    private record Kept<V>(String word, V value) {}

    /** A memory of as many places, a power of two. */
    @SuppressWarnings("unchecked")
    public Memory(int size) {
        places = new Kept[size];
    }

    /** What is remembered of the word between two places of a text, or nothing. */
    public @Nullable V of(String text, int start, int end) {
        var kept = places[place(text, start, end)];
        if (kept == null || kept.word.length() != end - start || !text.startsWith(kept.word, start)) {
            return null;
        }
        return kept.value;
    }

    /** Remembers it, and hands it back. */
    public V keep(String word, V value) {
        places[place(word, 0, word.length())] = new Kept<>(word, value);
        return value;
    }

    private int place(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return (hash ^ hash >>> 15) & places.length - 1;
    }
}
