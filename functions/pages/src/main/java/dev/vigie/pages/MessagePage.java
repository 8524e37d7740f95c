package dev.vigie.pages;

import java.util.List;
import java.util.Optional;

/**
 * A page that only says something: what Vigie is, or why a link opens nothing.
 *
 * @param back where the alert is from which the reader came
 */
public record MessagePage(Frame frame, List<String> paragraphs, Optional<String> back) {
    public MessagePage {
        paragraphs = List.copyOf(paragraphs);
    }
}
