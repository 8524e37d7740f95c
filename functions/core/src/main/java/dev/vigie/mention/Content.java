package dev.vigie.mention;

import java.util.Optional;

/**
 * What somebody wrote.
 *
 * @param url where a person can read it, http or https
 * @param author a pseudonym: the salted hash of the author's name, never the name; empty where unknown
 * @param text plain text, at most {@link #MAX_TEXT} characters
 * @param stars the rating on a scale of 1 to 5, where the mention is a review
 */
public record Content(String url, String author, String title, String text, Optional<Double> stars) {
    /** Longer texts are cut here: no complaint needs more, and a table row holds it with ease. */
    public static final int MAX_TEXT = 8_000;

    /** What stands for the words of a mention that was taken away where it stood. */
    public static final String WITHDRAWN = "[…]";

    public Content {
        if (url.isBlank()) {
            throw new IllegalArgumentException("a mention has a url");
        }
        if (title.isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("a mention has a text");
        }
        if (stars.isPresent() && (stars.get() < 0 || stars.get() > 5)) {
            throw new IllegalArgumentException("stars are 0 to 5, were " + stars.get());
        }
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }

    /** Title and text as one. */
    public String whole() {
        return title.isBlank() ? text : text.isBlank() ? title : title + "\n" + text;
    }

    /** Without its words and its author: it was taken away where it stood. */
    public Content withdrawn() {
        return new Content(url, "", "", WITHDRAWN, Optional.empty());
    }

    public boolean isWithdrawn() {
        return text.equals(WITHDRAWN) && title.isEmpty();
    }
}
