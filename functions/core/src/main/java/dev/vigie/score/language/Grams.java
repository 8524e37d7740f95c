package dev.vigie.score.language;

import java.util.function.IntConsumer;

/** The runs of one to four letters that a word is made of, and the word itself, each as the number of a row. */
public final class Grams {
    public static final int ROWS = 1 << 15;

    private static final int LONGEST = 4;
    private static final int LETTERS = 24;
    private static final int BEYOND_LATIN = 0x370;

    /** The one run of all words in letters that none of our languages writes. */
    private static final int FOREIGN = 0;

    private Grams() {}

    /** Hands over each run of a word or of a hashtag; handles, numbers and links have none. */
    public static void of(String written, IntConsumer use) {
        var word = written.startsWith("#") ? written.substring(1) : written;
        if (word.isEmpty() || !Character.isLetter(word.codePointAt(0)) || word.equals("http")) {
            return;
        }
        if (word.charAt(0) >= BEYOND_LATIN) {
            use.accept(FOREIGN);
            return;
        }
        int end = Math.min(word.length(), LETTERS) + 2;
        int whole = 0;
        for (int from = 0; from < end; from++) {
            int hash = 0;
            for (int at = from; at < Math.min(end, from + LONGEST); at++) {
                hash = (hash + letter(word, at - 1)) * 0x01000193 ^ hash >>> 15;
                if (at > from || from > 0 && from < end - 1) {
                    use.accept(row(hash + at - from));
                }
            }
            whole = 31 * whole + letter(word, from - 1);
        }
        use.accept(row(whole * 7 + 5));
    }

    private static char letter(String word, int at) {
        return at < 0 || at >= Math.min(word.length(), LETTERS) ? '_' : Character.toLowerCase(word.charAt(at));
    }

    private static int row(int hash) {
        return (hash * 0x9E3779B1 >>> 17) % (ROWS - 1) + 1;
    }
}
