package dev.vigie.message;

import java.util.regex.Pattern;

/**
 * The plain e-mail as HTML, line by line, for operators who want both. Only lines of our own hold a link that can be
 * pressed: what others wrote is indented in the plain text, and stays text.
 */
public final class HtmlMail {
    private static final Pattern BUTTON = Pattern.compile("https?://\\S+");
    private static final Pattern OURS = Pattern.compile("^([^\\s-].*?)(https?://\\S+#(?:ending|acts))$");
    private static final Pattern STEP = Pattern.compile("^\\d+\\. .+");

    private HtmlMail() {}

    /** @param language {@code fr} or {@code en} */
    public static String of(String subject, String body, String language) {
        var html = new StringBuilder(2 * body.length());
        html.append("<!DOCTYPE html><html lang=\"")
                .append(escaped(language))
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(subject))
                .append(
                        "</title></head><body style=\"margin:0;background:#f4f2ec;color:#1e2730;font:16px/1.5 sans-serif\">")
                .append(
                        "<div role=\"main\" style=\"max-width:36rem;margin:0 auto;padding:1rem;background:#fffefb;overflow-wrap:anywhere\">\n");
        var isFirst = true;
        for (var line : body.lines().toList()) {
            html.append(isFirst ? "<h1 style=\"font-size:1.25rem;margin:0\">" + escaped(line) + "</h1>" : line(line))
                    .append('\n');
            isFirst = false;
        }
        return html.append("</div></body></html>\n").toString();
    }

    private static String line(String line) {
        if (line.isBlank()) {
            return "<div style=\"height:.8rem\"></div>";
        }
        if (BUTTON.matcher(line).matches()) {
            return "<p style=\"margin:.5rem 0\"><a href=\"" + escaped(line)
                    + "\" style=\"display:inline-block;padding:.7rem 1rem;background:#12486d;color:#fff;border-radius:8px\">"
                    + escaped(line) + "</a></p>";
        }
        var ours = OURS.matcher(line);
        if (ours.matches()) {
            return "<p style=\"margin:0\">" + escaped(ours.group(1)) + "<a href=\"" + escaped(ours.group(2)) + "\">"
                    + escaped(ours.group(2)) + "</a></p>";
        }
        var indent = line.startsWith("-")
                        || line.startsWith(" ")
                        || STEP.matcher(line).matches()
                ? "1rem"
                : "0";
        return "<p dir=\"auto\" style=\"margin:0 0 0 " + indent + "\">" + escaped(line.strip()) + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
