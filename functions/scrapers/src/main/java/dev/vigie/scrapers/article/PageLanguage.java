package dev.vigie.scrapers.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The language that a page says it is in, such as {@code fr} or {@code pt-br}. */
final class PageLanguage {
    private PageLanguage() {}

    static Optional<String> of(Document page, Statements statements) {
        return Stream.of(
                        Optional.of(page.select("html").attr("lang")),
                        Optional.of(page.select("html").attr("xml:lang")),
                        statements.text("inLanguage"),
                        statements.meta(List.of("content-language", "language", "dc.language", "og:locale")))
                .flatMap(Optional::stream)
                .map(tag -> tag.strip().replace('_', '-').toLowerCase(Locale.ROOT))
                .filter(tag -> tag.matches("[a-z]{2,3}(?:-[a-z0-9-]+)?"))
                .findFirst();
    }
}
