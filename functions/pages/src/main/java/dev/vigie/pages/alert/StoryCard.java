package dev.vigie.pages.alert;

import dev.vigie.pages.words.Stamp;
import java.util.Optional;

/**
 * One voice as the page shows it.
 *
 * @param place what sort of place it stands in, such as "forum · forum.example"
 * @param relays how often it was repeated, in words, if it was
 * @param quote what was said, insults masked
 * @param unmasked the same as it was written, where something was masked
 * @param link where to read it, http or https only
 */
public record StoryCard(
        String signal,
        String place,
        Stamp seen,
        Optional<String> relays,
        String quote,
        Optional<String> unmasked,
        Optional<String> link) {}
