package dev.vigie.scrapers.rss;

import org.jsoup.parser.Parser;

/** Puts the letters in that {@code &amp;} and the like stand for: the few of XML itself at once, others as HTML has them. */
final class References {
    private static final int LONGEST = 8;

    private References() {}

    static String resolved(String text, boolean isAttribute) {
        var at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var copied = 0;
        while (at >= 0) {
            var end = text.indexOf(';', at);
            var letter = end < 0 || end - at > LONGEST ? -1 : letter(text, at + 1, end);
            if (letter < 0) {
                // Rare in a feed that is well-formed, and full of exceptions.
                return Parser.unescapeEntities(text, isAttribute);
            }
            out.append(text, copied, at).appendCodePoint(letter);
            copied = end + 1;
            at = text.indexOf('&', copied);
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static int letter(String text, int start, int end) {
        return switch (end - start) {
            case 2 -> named(text, start, "lt", '<', "gt", '>');
            case 3 -> text.startsWith("amp", start) ? '&' : number(text, start, end);
            case 4 -> {
                var named = named(text, start, "quot", '"', "apos", '\'');
                yield named < 0 ? number(text, start, end) : named;
            }
            default -> number(text, start, end);
        };
    }

    private static int named(String text, int start, String one, char letter, String other, char otherLetter) {
        return text.startsWith(one, start) ? letter : text.startsWith(other, start) ? otherLetter : -1;
    }

    /** A letter by its number, but none of those that browsers read otherwise. */
    private static int number(String text, int start, int end) {
        if (end - start < 2 || text.charAt(start) != '#') {
            return -1;
        }
        var isHex = (text.charAt(start + 1) | 0x20) == 'x';
        var number = 0;
        for (var at = isHex ? start + 2 : start + 1; at < end; at++) {
            var digit = Character.digit(text.charAt(at), isHex ? 16 : 10);
            if (digit < 0 || text.charAt(at) > 'f') {
                return -1;
            }
            number = number * (isHex ? 16 : 10) + digit;
        }
        var isUsual = number >= 32 && number < 127 || number >= 160 && number < 0xd800;
        return isUsual ? number : -1;
    }
}
