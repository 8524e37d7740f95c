package dev.vigie.pages.business;

import dev.vigie.pages.Frame;
import java.util.List;

/** A page to print on one sheet: the protocol, or the charter. */
public record PaperPage(Frame frame, String back, String dated, String lead, List<Part> parts) {
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
