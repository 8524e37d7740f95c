package dev.vigie.score.text;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for words that people write in many ways: no case, no accents, no ligatures, no drawn-out letters. */
public final class Fold {
    private Fold() {}

    /** The folded word; three or more of the same letter become one, as in {@code nuuul}. */
    public static String of(String word) {
        var plain = isPlain(word) ? word : decomposed(word);
        return shortened(plain);
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
