package dev.vigie.score.text;

/** What each character is to a text: a part of a word, a mark, an end, a breath. The common ones by a table. */
final class Letters {
    static final int OTHER = 0;
    static final int WORD = 1;
    /** Begins a word and stands within none: the marks of hashtags and handles, and money. */
    static final int OPENING = 2;

    static final int ENDING = 3;
    static final int PAUSE = 4;
    static final int MARK = 5;

    private static final int COMMON = 0x250;
    private static final byte[] TABLE = new byte[COMMON];

    static {
        for (int point = 0; point < COMMON; point++) {
            TABLE[point] = (byte) asked(point);
        }
    }

    private Letters() {}

    static int of(int point) {
        return point < COMMON ? TABLE[point] : asked(point);
    }

    /** Whether a word that has begun goes on with it. */
    static boolean goesOn(int point) {
        if (point < COMMON) {
            return TABLE[point] == WORD || point == '_';
        }
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static int asked(int point) {
        return switch (point) {
            case '#', '@', '€', '$' -> OPENING;
            case '!', '?' -> MARK;
            case '\n', '…', '.' -> ENDING;
            case ',', ';', ':', '(', ')' -> PAUSE;
            default ->
                Character.isLetterOrDigit(point) ? WORD : point > 0xFF && Character.isEmoji(point) ? MARK : OTHER;
        };
    }
}
