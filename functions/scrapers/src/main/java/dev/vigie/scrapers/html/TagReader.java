package dev.vigie.scrapers.html;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one opening tag as browsers do: quoted values or not, missing values, stray slashes. */
final class TagReader {
    private final String html;
    private int at;
    private boolean whole;

    TagReader(String html, int start) {
        this.html = html;
        this.at = start;
    }

    String name() {
        var start = at;
        while (at < html.length() && !isSpace(peek()) && peek() != '>' && peek() != '/') {
            at++;
        }
        return html.substring(start, at);
    }

    /** The attributes by name, the first of each name; one without a value has its own name as value. */
    SortedMap<String, String> attributes() {
        SortedMap<String, String> found = Collections.emptySortedMap();
        while (at < html.length()) {
            if (peek() == '>') {
                at++;
                whole = true;
                return found;
            }
            if (isSpace(peek()) || peek() == '/') {
                at++;
            } else {
                found = found.isEmpty() ? new TreeMap<>() : found;
                attribute(found);
            }
        }
        return found;
    }

    int end() {
        return at;
    }

    /** Whether the tag ended before the text did. */
    boolean isWhole() {
        return whole;
    }

    private void attribute(SortedMap<String, String> found) {
        var start = at++;
        while (at < html.length() && !isSpace(peek()) && peek() != '=' && peek() != '>' && peek() != '/') {
            at++;
        }
        var key = html.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        if (at < html.length() && peek() == '=') {
            at++;
            skipSpace();
            found.putIfAbsent(key, value());
        } else {
            found.putIfAbsent(key, key);
        }
    }

    private String value() {
        if (at >= html.length()) {
            return "";
        }
        var quote = peek();
        var start = at;
        if (quote == '"' || quote == '\'') {
            var end = html.indexOf(quote, at + 1);
            at = end < 0 ? html.length() : end + 1;
            return html.substring(start + 1, end < 0 ? html.length() : end);
        }
        while (at < html.length() && !isSpace(peek()) && peek() != '>') {
            at++;
        }
        return html.substring(start, at);
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(peek())) {
            at++;
        }
    }

    private char peek() {
        return html.charAt(at);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
