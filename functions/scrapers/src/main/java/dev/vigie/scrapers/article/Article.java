package dev.vigie.scrapers.article;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An article as a reader sees it.
 *
 * @param author all names as the page gives them; empty when it gives none
 * @param published with the day that the page writes, wherever the reader is
 * @param language what the page says, such as {@code fr}
 * @param text plain, one line per paragraph
 */
public record Article(
        String title, String author, Optional<OffsetDateTime> published, Optional<String> language, String text) {}
