package dev.vigie.scrapers.rss;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads XML as it comes: tags that nobody closes, attributes without quotes, a stray {@code <} or {@code &}; in one
 * pass that never fails.
 */
final class XmlReader {
    private static final int DEEPEST = 256;

    private final String text;
    private final List<Node> open = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private int at;
    private boolean isTyped;

    private XmlReader(String text, String url) {
        this.text = text;
        open.add(Node.document(url));
        scopes.add(Scope.outermost());
    }

    /** What holds the outermost element. @param url where the text came from */
    static Node read(String text, String url) {
        return new XmlReader(text, url).document();
    }

    private Node document() {
        while (at < text.length()) {
            var next = markupFrom(at);
            if (next > at) {
                open.getLast().add(new Part.Words(References.resolved(text.substring(at, next), false), false));
            }
            at = next;
            if (at < text.length()) {
                markup();
            }
        }
        return open.getFirst();
    }

    /** Where the next tag, comment or the like begins; a lone {@code <} is none. */
    private int markupFrom(int start) {
        for (var next = text.indexOf('<', start); next >= 0; next = text.indexOf('<', next + 1)) {
            var letter = next + 1 < text.length() ? text.charAt(next + 1) : ' ';
            if (isLetter(letter) || letter == '/' || letter == '!' || letter == '?') {
                return next;
            }
        }
        return text.length();
    }

    private void markup() {
        var letter = text.charAt(at + 1);
        if (isLetter(letter)) {
            openTag();
        } else if (letter == '/' && at + 2 < text.length() && isLetter(text.charAt(at + 2))) {
            closeTag();
        } else if (text.startsWith("<!--", at)) {
            skipPast("-->", at + 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            var start = at + 9;
            var end = text.indexOf("]]>", start);
            open.getLast().add(new Part.Words(text.substring(start, end < 0 ? text.length() : end), true));
            at = end < 0 ? text.length() : end + 3;
        } else if (open.size() == 1 && !isTyped && text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            documentType();
        } else {
            skipPast(">", at + 2);
        }
    }

    /** Once, and before the first element: its end may be far away, and a hostile text would have it sought again and again. */
    private void documentType() {
        isTyped = true;
        var end = text.indexOf('>', at);
        var inner = text.indexOf('[', at);
        skipPast(inner >= 0 && inner < end && text.indexOf("]>", inner) >= 0 ? "]>" : ">", at);
    }

    private void openTag() {
        var start = ++at;
        while (at < text.length() && !endsName(text.charAt(at))) {
            at++;
        }
        var written = text.substring(start, at);
        var attributes = new Attributes();
        var isShut = false;
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
            var letter = text.charAt(at);
            if (letter == '/') {
                isShut = at + 1 < text.length() && text.charAt(at + 1) == '>';
                at++;
            } else if (isSpace(letter)) {
                at++;
            } else {
                attribute(attributes);
            }
        }
        if (at < text.length()) {
            at += text.charAt(at) == '>' ? 1 : 0;
            opened(written, attributes, isShut);
        }
    }

    private void opened(String written, Attributes attributes, boolean isShut) {
        var scope = attributes.size() == 0 ? scopes.getLast() : scopes.getLast().within(attributes);
        var node = open.getLast().add(scope.name(written), written, attributes);
        if (isShut) {
            node.shut();
        } else if (open.size() < DEEPEST) {
            open.add(node);
            scopes.add(scope);
        }
    }

    private void attribute(Attributes into) {
        var start = at++;
        while (at < text.length() && !endsName(text.charAt(at)) && text.charAt(at) != '=') {
            at++;
        }
        var key = text.substring(start, at);
        skipSpace();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipSpace();
            into.add(key, References.resolved(value(), true));
        } else {
            into.add(key, "");
        }
    }

    private String value() {
        if (at >= text.length() || text.charAt(at) == '>') {
            return "";
        }
        var quote = text.charAt(at);
        var start = at;
        if (quote == '"' || quote == '\'') {
            var end = text.indexOf(quote, at + 1);
            at = end < 0 ? text.length() : end + 1;
            return text.substring(start + 1, end < 0 ? text.length() : end);
        }
        while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Closes the innermost element of this name and all in it; one that closes nothing is passed over. */
    private void closeTag() {
        var start = at + 2;
        at = start;
        while (at < text.length() && !endsName(text.charAt(at))) {
            at++;
        }
        for (var index = open.size() - 1; index > 0; index--) {
            var written = open.get(index).written();
            if (written.length() == at - start && text.startsWith(written, start)) {
                open.subList(index, open.size()).clear();
                scopes.subList(index, scopes.size()).clear();
                break;
            }
        }
        skipPast(">", at);
    }

    private void skipPast(String end, int from) {
        var found = text.indexOf(end, from);
        at = found < 0 ? text.length() : found + end.length();
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean endsName(char letter) {
        return isSpace(letter) || letter == '/' || letter == '>' || letter == '<';
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
