package dev.vigie.scrapers.rss;

import java.util.ArrayDeque;
import java.util.Optional;

/** Ends JSON that a transfer cut off: everything up to the last whole object, and then what was left open is closed. */
final class CutJson {
    private static final int DEEPEST = 100;

    private CutJson() {}

    static Optional<String> mended(String text) {
        var open = new ArrayDeque<Character>();
        var mended = Optional.<String>empty();
        var end = 0;
        var closing = "";
        var inText = false;
        for (var index = 0; index < text.length() && open.size() < DEEPEST; index++) {
            var c = text.charAt(index);
            if (inText) {
                inText = c != '"';
                index += c == '\\' ? 1 : 0;
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                open.push(c == '{' ? '}' : ']');
            } else if (c == '}' || c == ']') {
                if (open.isEmpty() || open.pop() != c) {
                    return mended;
                }
                end = index + 1;
                closing = closing(open);
            }
        }
        return closing.isEmpty() ? mended : Optional.of(text.substring(0, end) + closing);
    }

    private static String closing(ArrayDeque<Character> open) {
        var closing = new StringBuilder();
        open.forEach(closing::append);
        return closing.toString();
    }
}
