package dev.vigie.scrapers.reviews;

import dev.vigie.scrapers.PlainText;
import dev.vigie.scrapers.dates.WrittenDate;
import dev.vigie.scrapers.statements.JsonLd;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One customer's review as schema.org has it.
 *
 * @param rating as the page writes it, on the page's own scale
 * @param stars the same on a scale of 1 to 5
 */
public record Review(
        Optional<String> id,
        Optional<String> url,
        String author,
        String title,
        String text,
        Optional<Instant> published,
        Optional<Double> rating,
        Optional<Double> stars,
        Optional<String> language) {
    private static final Pattern TYPE = Pattern.compile("(?:User|Critic|Employer|Media|Claim)?Review");

    static boolean is(JsonNode node) {
        return JsonLd.isOf(node, TYPE);
    }

    static Review of(JsonNode node) {
        var rating = Rating.of(first(node.path("reviewRating"), node.path("rating")));
        return new Review(
                JsonLd.text(node.path("@id")),
                JsonLd.text(node.path("url")),
                author(first(node.path("author"), node.path("reviewer"))),
                JsonLd.text(first(node.path("name"), node.path("headline"))).orElse(""),
                JsonLd.text(first(node.path("reviewBody"), node.path("description")))
                        .or(() -> JsonLd.text(node.path("text")))
                        .orElse(""),
                JsonLd.text(first(node.path("datePublished"), node.path("dtreviewed")))
                        .or(() -> JsonLd.text(node.path("dateCreated")))
                        .flatMap(date -> WrittenDate.read(date, ZoneOffset.UTC)),
                rating.map(Rating::value),
                rating.flatMap(Rating::stars),
                JsonLd.text(node.path("inLanguage")));
    }

    private static JsonNode first(JsonNode one, JsonNode other) {
        return one.isMissingNode() || one.isNull() ? other : one;
    }

    private static String author(JsonNode author) {
        var first = author.isArray() ? author.path(0) : author;
        return JsonLd.text(first.isObject() ? first.path("name") : first)
                .map(PlainText::of)
                .orElse("");
    }
}
