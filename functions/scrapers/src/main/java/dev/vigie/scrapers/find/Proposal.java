package dev.vigie.scrapers.find;

/**
 * A line for a profile's sources.
 *
 * @param line YAML, ready to paste
 * @param because what was seen that speaks for it
 */
public record Proposal(String line, String because) {
    static Proposal of(String kind, String address, String because) {
        return new Proposal("- " + kind + ": " + quoted(address), because);
    }

    /** As YAML wants it: in quotation marks unless it is plain in every reading. */
    static String quoted(String text) {
        return text.matches("https?://[\\w./~%@+-]+|[\\w.]+")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
