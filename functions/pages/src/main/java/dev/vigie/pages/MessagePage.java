package dev.vigie.pages;

import java.util.List;
import java.util.Optional;

/**
 * A page that only says something: what Vigie is, or why a link opens nothing.
 *
 * @param reasons why it is refused
 * @param written what the visitor wrote, handed back so that nothing is lost
 * @param back where the alert is from which the reader came
 */
public record MessagePage(
        Frame frame, List<String> paragraphs, List<String> reasons, String written, Optional<String> back) {
    public MessagePage {
        paragraphs = List.copyOf(paragraphs);
        reasons = List.copyOf(reasons);
    }
}
