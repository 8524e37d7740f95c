package dev.vigie.message;

import java.text.Normalizer;

/** Makes other people's text safe to show: on one line, with nothing in it that hides or turns what is read. */
final class Clean {
    private Clean() {}

    /** Without control, format and private characters, at most so long. */
    static String line(String text, int longest) {
        var out = new StringBuilder();
        text.codePoints().limit(longest * 4L).forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                out.append(' ');
            } else if (isShown(letter)) {
                out.appendCodePoint(letter);
            }
        });
        var line = out.toString().replaceAll(" {2,}", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    /** In ASCII letters; what has no neighbour there is left out. */
    static String ascii(String text, int longest) {
        var near = Gsm.text(text)
                .replace("ß", "ss")
                .replace("Æ", "AE")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("Ø", "O");
        var bare = Normalizer.normalize(near, Normalizer.Form.NFKD).replaceAll("[^\\x20-\\x7e]", "");
        var line = bare.replaceAll(" {2,}", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest).strip();
    }

    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
