package dev.vigie.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The steps of a guide's first block in plain text, for whoever reads a message and not the page. */
public final class FirstMinutes {
    private static final Pattern STEP = Pattern.compile("^(?:\\d+\\.|-) (.+)$");
    private static final Pattern MARKS = Pattern.compile("\\s*\\[[SLK0-9, ]+]|[*_`]");

    private FirstMinutes() {}

    /**
     * The steps of the first fifteen minutes.
     *
     * @param guide its id, such as {@code G07}
     * @param language {@code fr} or {@code en}
     */
    public static List<String> of(String guide, String language) {
        var file = "/guides/" + language + "/" + guide + ".md";
        return text(file)
                .lines()
                .dropWhile(line -> !line.startsWith("## "))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .map(STEP::matcher)
                .filter(step -> step.matches())
                .map(step -> MARKS.matcher(step.group(1)).replaceAll(""))
                .toList();
    }

    private static String text(String file) {
        try (var stream = FirstMinutes.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(stream, file + " is not in the jar").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
