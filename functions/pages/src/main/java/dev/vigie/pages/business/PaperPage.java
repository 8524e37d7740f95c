package dev.vigie.pages.business;

import dev.vigie.pages.Frame;
import java.util.List;
import java.util.Optional;

/**
 * A page to print on one sheet: the protocol, the charter, or a month of moderation.
 *
 * @param table where the same is had as a table
 */
public record PaperPage(Frame frame, String back, String dated, String lead, List<Part> parts, Optional<String> table) {
    PaperPage(Frame frame, String back, String dated, String lead, List<Part> parts) {
        this(frame, back, dated, lead, parts, Optional.empty());
    }

    public PaperPage {
        parts = List.copyOf(parts);
    }

    /** One heading and what stands under it. */
    public record Part(String title, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }
}
