package dev.vigie.scrapers.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads a rating as pages show it: "4,5", "4 / 5", "8/10", a data attribute, or stars to count. */
final class Stars {
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)(?:\\s*(?:/|sur|out of)\\s*(\\d+))?");

    private Stars() {}

    static Optional<Double> of(Element element) {
        return Stream.of("data-rating", "data-score", "content", "aria-label", "title")
                .map(element::attr)
                .flatMap(value -> number(value).stream())
                .findFirst()
                .or(() -> number(element.text()))
                .or(() -> counted(element.text()));
    }

    private static Optional<Double> number(String text) {
        var found = NUMBER.matcher(text);
        if (!found.find() || found.group(1).length() > 6) {
            return Optional.empty();
        }
        var value = Double.parseDouble(found.group(1).replace(',', '.'));
        var best = found.group(2) == null ? 5 : Double.parseDouble(found.group(2));
        return Optional.of(value / best * 5).filter(stars -> stars >= 0 && stars <= 5);
    }

    private static Optional<Double> counted(String text) {
        var full = text.chars().filter(letter -> letter == '★').count();
        return full >= 1 && full <= 5 ? Optional.of((double) full) : Optional.empty();
    }
}
