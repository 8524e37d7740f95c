package dev.vigie.pages.alert;

import dev.vigie.pages.words.Stamp;
import java.util.Optional;

/**
 * One voice as the page shows it.
 *
 * @param place what sort of place it stands in, such as "forum · forum.example"
 * @param relays how often it was repeated, in words, if it was
 * @param link where to read it, http or https only
 */
public record StoryCard(
        String signal, String place, Stamp seen, Optional<String> relays, Quote quote, Optional<String> link) {
    /**
     * What was said.
     *
     * @param text with insults masked
     * @param unmasked the same as it was written, where something was masked
     * @param language the code of the language it is in, where it is known
     */
    public record Quote(String text, Optional<String> unmasked, Optional<String> language) {}
}
