package dev.vigie.score.text;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for words that people write in many ways: no case, no accents, no ligatures, no drawn-out letters. */
public final class Fold {
    private static final Memory<String> SEEN = new Memory<>(1 << 14);

    /** What each letter of the Latin alphabets becomes. */
    private static final String[] LATIN = java.util.stream.IntStream.range(0, 0x250)
            .mapToObj(letter -> decomposed(Character.toString(letter)))
            .toArray(String[]::new);

    private Fold() {}

    /** The folded word between two places of a text. */
    public static String of(String text, int start, int end) {
        var seen = SEEN.of(text, start, end);
        if (seen != null) {
            return seen;
        }
        var word = text.substring(start, end);
        return SEEN.keep(word, of(word));
    }

    /** The folded word; three or more of the same letter become one, as in {@code nuuul}. */
    public static String of(String word) {
        var plain = isPlain(word) ? word : isLatin(word) ? latin(word) : decomposed(word);
        return hasRun(plain) ? shortened(plain) : plain;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= LATIN.length) {
                return false;
            }
        }
        return true;
    }

    private static String latin(String word) {
        var folded = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            folded.append(LATIN[word.charAt(i)]);
        }
        return folded.toString();
    }

    private static boolean hasRun(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private static String decomposed(String word) {
        var lower = word.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        var bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                bare.append(apart.charAt(i));
            }
        }
        return bare.toString();
    }

    private static String shortened(String word) {
        int run = 1;
        @org.jspecify.annotations.Nullable StringBuilder kept = null;
        for (int i = 1; i <= word.length(); i++) {
            var same = i < word.length() && word.charAt(i) == word.charAt(i - 1) && Character.isLetter(word.charAt(i));
            if (same) {
                run++;
                continue;
            }
            if (run >= 3 && kept == null) {
                kept = new StringBuilder(word.substring(0, i - run));
            }
            if (kept != null) {
                kept.append(word, i - (run >= 3 ? 1 : run), i);
            }
            run = 1;
        }
        return kept == null ? word : kept.toString();
    }
}
