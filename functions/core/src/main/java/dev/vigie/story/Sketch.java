package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

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
    private static final int[] FACTORS = numbers(1, 1);
    private static final int[] TERMS = numbers(1_000, 0);
    private static final int MOST_DIFFERING = (int) (SIZE * (1 - SAME));
    private static final Sketch NONE = new Sketch("");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sketch {
        if (!code.isEmpty() && code.length() != SIZE) {
            throw new IllegalArgumentException("a sketch has no or " + SIZE + " characters");
        }
    }

    public static Sketch of(String text) {
        var words = Words.hashes(text, MOST_WORDS);
        return words.length < FEWEST_WORDS ? NONE : new Sketch(code(words));
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

    /** Whether both are of one story; most texts are told apart by their first few places. */
    public boolean isSame(Sketch other) {
        if (code.isEmpty() || other.code.isEmpty()) {
            return false;
        }
        var differing = 0;
        for (var i = 0; i < SIZE; i++) {
            if (code.charAt(i) != other.code.charAt(i) && ++differing > MOST_DIFFERING) {
                return false;
            }
        }
        return true;
    }

    private static String code(int[] words) {
        var least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (var i = 0; i + 2 < words.length; i++) {
            var trigram = (int) mix(mix(31L * words[i] + words[i + 1]) + words[i + 2]);
            // One multiplication a place: the compiler does eight places at once.
            for (var place = 0; place < SIZE; place++) {
                least[place] = Math.min(least[place], trigram * FACTORS[place] + TERMS[place]);
            }
        }
        var code = new char[SIZE];
        for (var place = 0; place < SIZE; place++) {
            code[place] = DIGITS.charAt((int) (mix(least[place]) & 63));
        }
        return new String(code);
    }

    /** The finisher of SplitMix64. */
    private static long mix(long value) {
        var x = value * 0x9E3779B97F4A7C15L;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    private static int[] numbers(long from, int odd) {
        var numbers = new int[SIZE];
        for (var i = 0; i < SIZE; i++) {
            numbers[i] = (int) mix(from + i) | odd;
        }
        return numbers;
    }
}
