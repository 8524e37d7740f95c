package dev.vigie.scrapers.reviews;

import static dev.vigie.scrapers.statements.JsonLd.text;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A rating on its scale; where a page names no best, five is. */
record Rating(double value, double best) {
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,6}(?:[.,]\\d{1,17})?)\\s*(%)?(?:\\s*(?:/|sur|von|out of|of|de)\\s*(\\d{1,3}))?.*", Pattern.DOTALL);

    static Optional<Rating> of(JsonNode node) {
        var first = node.isArray() ? node.path(0) : node;
        var value = first.isObject()
                ? text(first.path("ratingValue"))
                        .or(() -> text(first.path("average")))
                        .or(() -> text(first.path("value")))
                : text(first);
        var best = number(text(first.path("bestRating")).or(() -> text(first.path("best"))))
                .filter(most -> most > 0);
        return value.map(NUMBER::matcher)
                .filter(found -> found.matches())
                .map(found -> new Rating(
                        Double.parseDouble(found.group(1).replace(',', '.')),
                        best.or(() -> Optional.ofNullable(found.group(3)).map(Double::valueOf))
                                .orElse(found.group(2) == null ? 5.0 : 100.0)));
    }

    static Optional<Double> number(Optional<String> written) {
        return written.map(text -> text.replaceAll("(?<=\\d)[\\s\u00a0\u202f](?=\\d{3})", "")
                        .replace(',', '.'))
                .map(NUMBER::matcher)
                .filter(found -> found.matches())
                .map(found -> Double.valueOf(found.group(1)));
    }

    /** On a scale of 1 to 5. */
    Optional<Double> stars() {
        return Optional.of(value * 5 / best).filter(stars -> stars >= 0 && stars <= 5);
    }
}
