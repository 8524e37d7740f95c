package dev.vigie.scrapers;

import dev.vigie.mention.Reach;
import java.time.Instant;
import java.util.Optional;

/**
 * One text as it stands in its place, about anybody.
 *
 * @param guid the place's own name for it; empty when its address names it
 * @param author as written there; becomes a pseudonym before anything is kept
 * @param text plain text or HTML; becomes plain text before anything is kept
 * @param stars a rating on a scale of 1 to 5
 * @param language what the place says the language is, such as {@code fr}
 * @param parent the place's own name for what it answers, or its address
 * @param publisher who published it first, where the place only passes it on
 */
public record Found(
        Optional<String> guid,
        String url,
        String author,
        String title,
        String text,
        Optional<Instant> published,
        Reach reach,
        Optional<Double> stars,
        Optional<String> language,
        Optional<String> parent,
        Optional<Publisher> publisher) {
    public Found {
        if (url.isBlank()) {
            throw new IllegalArgumentException("what is found has a url");
        }
        if (title.isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("what is found has a title or a text");
        }
    }

    /** A text that the place itself publishes. */
    public Found(
            Optional<String> guid,
            String url,
            String author,
            String title,
            String text,
            Optional<Instant> published,
            Reach reach,
            Optional<Double> stars,
            Optional<String> language,
            Optional<String> parent) {
        this(guid, url, author, title, text, published, reach, stars, language, parent, Optional.empty());
    }

    /** A text that answers nothing. */
    public Found(
            Optional<String> guid,
            String url,
            String author,
            String title,
            String text,
            Optional<Instant> published,
            Reach reach,
            Optional<Double> stars,
            Optional<String> language) {
        this(guid, url, author, title, text, published, reach, stars, language, Optional.empty());
    }

    /** Who published a text that others pass on, such as the newspaper in a search's feed. */
    public record Publisher(String name, String url) {}
}
