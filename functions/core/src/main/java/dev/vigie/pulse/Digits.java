package dev.vigie.pulse;

import java.util.Arrays;

/** Counts in as few characters as they need: five bits each, the lowest first; a sixth bit says that more follow. */
final class Digits {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private Digits() {}

    static void append(StringBuilder text, int count) {
        var rest = count;
        while (rest >= MORE) {
            text.append(ALPHABET.charAt(MORE | rest & MORE - 1));
            rest >>>= BITS;
        }
        text.append(ALPHABET.charAt(rest));
    }

    static int[] read(String text) {
        var counts = new int[text.length()];
        var read = 0;
        var count = 0;
        var shift = 0;
        for (var place = 0; place < text.length(); place++) {
            var digit = ALPHABET.indexOf(text.charAt(place));
            if (digit < 0) {
                throw new IllegalArgumentException("counts are letters and figures, was " + text.charAt(place));
            }
            count |= (digit & MORE - 1) << shift;
            shift += BITS;
            if (digit < MORE) {
                counts[read++] = count;
                count = 0;
                shift = 0;
            }
        }
        return Arrays.copyOf(counts, read);
    }
}
