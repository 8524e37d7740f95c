package dev.vigie.scrapers.html;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Keeps of a stranger's HTML what formats text, and nothing that can act.
 *
 * <p>The output holds no {@code <} but those of tags written here, each with known attributes, quoted and escaped; so it
 * is safe however a browser would have read the input. One pass, without a tree.
 */
public final class SafeHtml {
    private final String html;
    private final UnaryOperator<String> resolve;
    private final StringBuilder out;
    private int at;

    private SafeHtml(String html, UnaryOperator<String> resolve) {
        this.html = html;
        this.resolve = resolve;
        this.out = new StringBuilder(html.length() + 16);
    }

    /** The same, made safe. @param resolve makes a relative link lead somewhere */
    public static String of(String html, UnaryOperator<String> resolve) {
        return holdsMarkup(html) ? new SafeHtml(html, resolve).clean() : html;
    }

    private static boolean holdsMarkup(String html) {
        for (var open = html.indexOf('<'); open >= 0 && open + 1 < html.length(); open = html.indexOf('<', open + 1)) {
            var next = html.charAt(open + 1);
            if (isLetter(next) || next == '/' || next == '!' || next == '?') {
                return true;
            }
        }
        return false;
    }

    private String clean() {
        while (at < html.length()) {
            var next = html.indexOf('<', at);
            if (next < 0) {
                next = html.length();
            }
            out.append(html, at, next);
            at = next;
            if (at < html.length()) {
                markup();
            }
        }
        return out.toString().strip();
    }

    private void markup() {
        var next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (isLetter(next)) {
            openTag();
        } else if (next == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2))) {
            closeTag();
        } else if (html.startsWith("<!--", at)) {
            skipPast("-->", 4);
        } else if (html.startsWith("<![CDATA[", at)) {
            var start = at + 9;
            skipPast("]]>", 9);
            out.append(escaped(html.substring(start, Math.max(start, Math.min(at, html.length()) - 3))));
        } else if (next == '?'
                || next == '/'
                || next == '!' && at + 2 < html.length() && isLetter(html.charAt(at + 2))) {
            skipPast(">", 2);
        } else {
            out.append("&lt;");
            at++;
        }
    }

    private void openTag() {
        var reader = new TagReader(html, at + 1);
        var name = reader.name().toLowerCase(Locale.ROOT);
        var attributes = reader.attributes();
        at = reader.end();
        if (SafeTags.hidesContent(name)) {
            skipElement(name);
        } else if (SafeTags.isKept(name) && reader.isWhole()) {
            out.append('<').append(name);
            for (var each : attributes.entrySet()) {
                attribute(each.getKey(), each.getValue());
            }
            out.append(SafeTags.isVoid(name) ? " />" : ">");
        }
    }

    private void attribute(String key, String value) {
        SafeTags.attribute(key, value, resolve)
                .ifPresent(safe -> out.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(escaped(safe))
                        .append('"'));
    }

    private void closeTag() {
        var reader = new TagReader(html, at + 2);
        var name = reader.name().toLowerCase(Locale.ROOT);
        skipPast(">", 2);
        if (SafeTags.isKept(name) && !SafeTags.isVoid(name)) {
            out.append("</").append(name).append('>');
        }
    }

    private void skipElement(String name) {
        for (var end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 2)) {
            if (html.regionMatches(true, end + 2, name, 0, name.length())) {
                at = end;
                skipPast(">", 2);
                return;
            }
        }
        at = html.length();
    }

    private void skipPast(String end, int from) {
        var found = html.indexOf(end, at + from);
        at = found < 0 ? html.length() : found + end.length();
    }

    /** Without characters that end an attribute or begin a tag; references stay as they are. */
    private static String escaped(String text) {
        return text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('"') < 0
                ? text
                : text.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
