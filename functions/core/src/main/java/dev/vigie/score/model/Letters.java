package dev.vigie.score.model;

/** One spelling of each letter: no case, no accents. A table, since every letter of every mention passes here. */
final class Letters {
    private static final String BARE = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char[] TABLE = table();

    private Letters() {}

    static char bare(char c) {
        return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
    }

    static boolean isWord(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static char[] table() {
        var table = new char[0x17F + 1];
        for (char c = 0; c < table.length; c++) {
            table[c] = c < 0xC0 ? Character.toLowerCase(c) : BARE.charAt(c - 0xC0);
        }
        return table;
    }
}
