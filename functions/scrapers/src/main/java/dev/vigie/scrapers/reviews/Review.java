package dev.vigie.scrapers.reviews;

import dev.vigie.scrapers.dates.WrittenDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One customer's review as schema.org has it. */
record Review(
        Optional<String> id,
        Optional<String> url,
        String author,
        String title,
        String text,
        Optional<Instant> published,
        Optional<Double> stars,
        Optional<String> language) {
    private static final int DEEPEST = 32;

    /** Every review within a statement, however deep. */
    static List<Review> in(JsonNode statement) {
        var reviews = new ArrayList<Review>();
        collect(statement, 0, reviews);
        return List.copyOf(reviews);
    }

    private static void collect(JsonNode node, int depth, List<Review> reviews) {
        if (depth > DEEPEST) {
            return;
        }
        if (isReview(node)) {
            reviews.add(of(node));
            return;
        }
        node.valueStream().filter(JsonNode::isContainer).forEach(child -> collect(child, depth + 1, reviews));
    }

    private static boolean isReview(JsonNode node) {
        var type = node.path("@type");
        return Stream.concat(Stream.of(type), type.valueStream())
                .map(each -> each.asString(""))
                .anyMatch(name -> name.matches("(?:https?://schema\\.org/)?(?:User|Critic|Employer)?Review"));
    }

    private static Review of(JsonNode node) {
        return new Review(
                text(node.path("@id")),
                text(node.path("url")),
                author(node.path("author")),
                text(node.path("name")).or(() -> text(node.path("headline"))).orElse(""),
                text(node.path("reviewBody"))
                        .or(() -> text(node.path("description")))
                        .orElse(""),
                text(node.path("datePublished")).flatMap(date -> WrittenDate.read(date, ZoneOffset.UTC)),
                stars(node.path("reviewRating")),
                text(node.path("inLanguage")));
    }

    private static String author(JsonNode author) {
        var first = author.isArray() ? author.path(0) : author;
        return text(first).or(() -> text(first.path("name"))).orElse("");
    }

    /** The rating on a scale of 1 to 5, whatever scale the page uses. */
    private static Optional<Double> stars(JsonNode rating) {
        var first = rating.isArray() ? rating.path(0) : rating;
        var best = number(first.path("bestRating")).filter(most -> most > 0).orElse(5.0);
        return number(first.isObject() ? first.path("ratingValue") : first)
                .map(value -> value * 5 / best)
                .filter(stars -> stars >= 0 && stars <= 5);
    }

    private static Optional<Double> number(JsonNode node) {
        return text(node)
                .map(written -> written.replace(',', '.').split("/", 2)[0].strip())
                .filter(written -> written.matches("\\d{1,6}(?:\\.\\d{1,12})?"))
                .map(Double::valueOf);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isValueNode() && !node.isNull()
                ? Optional.of(node.asString("").strip()).filter(written -> !written.isEmpty())
                : Optional.empty();
    }
}
