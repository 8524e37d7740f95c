package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/**
 * A text's likeness in {@value #SIZE} characters: MinHash over its word trigrams, six bits a hash. Two sketches agree
 * in as many places as their texts share trigrams (standard error 0.09 at 0.6).
 *
 * @param code empty for a text too short to be told from another one
 */
public record Sketch(@JsonValue String code) {
    /** From this share of common trigrams on two texts are the same story, as in the rumour model. */
    public static final double SAME = 0.6;

    /** Shorter texts ("Très déçu de l'accueil") are written by many people independently. */
    public static final int FEWEST_WORDS = 6;

    private static final int SIZE = 32;
    private static final int MOST_WORDS = 120;
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final long[] SEEDS = seeds();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sketch {
        if (!code.isEmpty() && code.length() != SIZE) {
            throw new IllegalArgumentException("a sketch has no or " + SIZE + " characters");
        }
    }

    public static Sketch of(String text) {
        var words = Words.of(text, MOST_WORDS);
        return words.size() < FEWEST_WORDS ? new Sketch("") : new Sketch(code(words));
    }

    /** The share of trigrams that both texts have, as far as the sketches tell; 0 where one is too short. */
    public double likeness(Sketch other) {
        if (code.isEmpty() || other.code.isEmpty()) {
            return 0;
        }
        var same = 0;
        for (var i = 0; i < SIZE; i++) {
            same += code.charAt(i) == other.code.charAt(i) ? 1 : 0;
        }
        return (double) same / SIZE;
    }

    private static String code(List<String> words) {
        var least = new long[SIZE];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var i = 0; i + 2 < words.size(); i++) {
            var trigram = hash(words.get(i), words.get(i + 1), words.get(i + 2));
            for (var place = 0; place < SIZE; place++) {
                least[place] = Math.min(least[place], mix(trigram ^ SEEDS[place]));
            }
        }
        var code = new StringBuilder(SIZE);
        for (var hash : least) {
            code.append(DIGITS.charAt((int) (hash & 63)));
        }
        return code.toString();
    }

    private static long hash(String first, String second, String third) {
        var hash = 31L * first.hashCode() + second.hashCode();
        return mix(mix(hash) + third.hashCode());
    }

    /** The finisher of SplitMix64. */
    private static long mix(long value) {
        var x = value * 0x9E3779B97F4A7C15L;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    private static long[] seeds() {
        var seeds = new long[SIZE];
        for (var i = 0; i < SIZE; i++) {
            seeds[i] = mix(i + 1L);
        }
        return seeds;
    }
}
