package dev.vigie.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as they are compared: lower case, no accents, no addresses, handles or repost marks. */
public final class Words {
    private static final Pattern NOISE = Pattern.compile("https?://\\S+|^\\s*RT\\s+@\\w+:?|@\\w+");
    private static final Pattern REPOST = Pattern.compile("^\\s*RT\\s+$");

    /** Latin letters up to here have their plain form in a table; a text with others takes the long way. */
    private static final int TABLE = 0x250;

    private static final char[] PLAIN = plain();

    private Words() {}

    /** The first words of a text, at most so many. */
    public static List<String> of(String text, int most) {
        var words = new ArrayList<String>();
        var bare = bare(text);
        for (int start = 0; start < bare.length() && words.size() < most; ) {
            int end = bare.indexOf(' ', start);
            end = end < 0 ? bare.length() : end;
            if (end > start) {
                words.add(bare.substring(start, end));
            }
            start = end + 1;
        }
        return List.copyOf(words);
    }

    /** Hashes of the first words; those of equal words are equal. */
    static int[] hashes(String text, int most) {
        var bare = bare(text);
        var hashes = new int[most];
        int words = 0;
        int hash = 0;
        for (int at = 0; at <= bare.length() && words < most; at++) {
            char c = at == bare.length() ? ' ' : bare.charAt(at);
            if (c != ' ') {
                hash = hash * 31 + c;
            } else if (hash != 0) {
                hashes[words++] = hash;
                hash = 0;
            }
        }
        return java.util.Arrays.copyOf(hashes, words);
    }

    /** One space or more for all that is no letter and no digit. */
    private static String bare(String text) {
        var quick = quick(text);
        return quick.isPresent() ? quick.get() : slow(text);
    }

    private static java.util.Optional<String> quick(String text) {
        var bare = new char[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= TABLE && (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c))) {
                return java.util.Optional.empty();
            }
            if (c == '@' || c == 'h' && isAddress(text, at)) {
                if (c == '@'
                        && length > 0
                        && length < 8
                        && REPOST.matcher(text.substring(0, at)).find()) {
                    length = 0;
                }
                at = end(text, at) - 1;
                c = ' ';
            }
            bare[length++] = c < TABLE ? PLAIN[c] : ' ';
        }
        return java.util.Optional.of(new String(bare, 0, length));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAddress(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at);
    }

    /** Where an address or a handle ends. */
    private static int end(String text, int from) {
        boolean isHandle = text.charAt(from) == '@';
        int at = from + 1;
        while (at < text.length()
                && (isHandle ? isOfHandle(text.charAt(at)) : !Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isOfHandle(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static String slow(String text) {
        var plain = NOISE.matcher(text).replaceAll(" ");
        var apart = Normalizer.normalize(plain, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var bare = new StringBuilder(apart.length());
        apart.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                bare.appendCodePoint(point);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                bare.append(' ');
            }
        });
        return bare.toString();
    }

    private static char[] plain() {
        var plain = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            var apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            var first = apart.toLowerCase(Locale.ROOT).charAt(0);
            plain[c] = Character.isLetterOrDigit(first) ? first : ' ';
        }
        return plain;
    }
}
