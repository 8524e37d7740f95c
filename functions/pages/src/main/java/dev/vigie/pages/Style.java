package dev.vigie.pages;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The one style sheet. It stands within each page, so that a page on a poor line needs a single answer. */
final class Style {
    private final String css;

    private Style(String css) {
        this.css = css;
    }

    static Style shipped() {
        try (var stream = Style.class.getResourceAsStream("/style.css")) {
            var source = Objects.requireNonNull(stream, "style.css is not in the jar")
                    .readAllBytes();
            return new Style(tight(new String(source, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String css() {
        return css;
    }

    Content content() {
        return output -> output.writeContent(css);
    }

    private static String tight(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(": ", ":")
                .strip();
    }
}
