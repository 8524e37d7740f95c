package dev.vigie.scrapers.reviews;

import static dev.vigie.scrapers.statements.JsonLd.text;

import dev.vigie.scrapers.PlainText;
import dev.vigie.scrapers.statements.Graph;
import dev.vigie.scrapers.statements.JsonLd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * What a page states about how customers rate something.
 *
 * @param states whether it states anything at all, about ratings or not
 */
public record PageReviews(boolean states, Optional<Standing> standing, List<Review> reviews) {
    private static final int DEEPEST = 512;
    private static final int DEEPEST_STATEMENT = 32;
    private static final Pattern AGGREGATE =
            Pattern.compile("AggregateRating|Review-aggregate|EmployerAggregateRating");
    private static final Pattern SITE = Pattern.compile("Organization|WebSite|WebPage");

    public PageReviews {
        reviews = List.copyOf(reviews);
    }

    /** The average of all customers, as the page gives it: on the page's own scale. */
    public record Standing(String name, double value, double best, Optional<Integer> count) {}

    /** Reads a page; of the syntaxes that it states things in, keeps to the first that says something of the kind. */
    public static PageReviews on(String html, String url) {
        var syntaxes = Graph.of(Jsoup.parse(html, url, Parser.htmlParser().setMaxDepth(DEEPEST)));
        var read = syntaxes.stream().map(Gathering::of).toList();
        return new PageReviews(
                syntaxes.stream().anyMatch(statements -> !statements.isEmpty()),
                read.stream().flatMap(each -> each.best().stream()).findFirst(),
                read.stream()
                        .map(each -> each.reviews)
                        .filter(reviews -> !reviews.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                        .stream()
                        .distinct()
                        .toList());
    }

    /** Walks the statements. */
    private static final class Gathering {
        private final Map<String, JsonNode> named = new HashMap<>();
        private final List<Review> reviews = new ArrayList<>();
        private final List<Standing> standings = new ArrayList<>();
        private final List<Standing> ofSites = new ArrayList<>();

        static Gathering of(List<JsonNode> statements) {
            var gathering = new Gathering();
            statements.forEach(statement -> gathering.index(statement, 0));
            statements.forEach(statement -> gathering.gather(statement, Optional.empty(), 0));
            return gathering;
        }

        private void index(JsonNode node, int depth) {
            if (depth > DEEPEST_STATEMENT) {
                return;
            }
            if (node.isObject() && node.size() > 1) {
                text(node.path("@id")).ifPresent(id -> named.putIfAbsent(id, node));
            }
            node.valueStream().filter(JsonNode::isContainer).forEach(child -> index(child, depth + 1));
        }

        private void gather(JsonNode node, Optional<JsonNode> holder, int depth) {
            if (depth > DEEPEST_STATEMENT) {
                return;
            }
            if (Review.is(node)) {
                reviews.add(Review.of(node));
                return;
            }
            if (JsonLd.isOf(node, AGGREGATE)) {
                standing(node, holder);
                return;
            }
            var rating = resolved(node.path("aggregateRating"));
            if (rating.isObject() && !JsonLd.isOf(rating, AGGREGATE)) {
                standing(rating, Optional.of(node));
            }
            node.valueStream()
                    .filter(JsonNode::isContainer)
                    .forEach(child -> gather(resolved(child), node.isObject() ? Optional.of(node) : holder, depth + 1));
        }

        /** What is meant where only its name is given. */
        private JsonNode resolved(JsonNode node) {
            return node.isObject() && node.size() == 1
                    ? text(node.path("@id"))
                            .map(named::get)
                            .filter(thing -> JsonLd.isOf(thing, AGGREGATE))
                            .orElse(node)
                    : node;
        }

        private void standing(JsonNode node, Optional<JsonNode> holder) {
            var rated = node.path("itemReviewed").isObject() ? Optional.of(node.path("itemReviewed")) : holder;
            var inner = node.path("rating").isObject() ? node.path("rating") : node;
            Rating.of(inner).ifPresent(rating -> {
                var standing = new Standing(
                        rated.flatMap(each -> text(each.path("name")))
                                .map(PlainText::of)
                                .orElse(""),
                        rating.value(),
                        rating.best(),
                        count(node));
                (rated.filter(each -> JsonLd.isOf(each, SITE)).isPresent() ? ofSites : standings).add(standing);
            });
        }

        private static Optional<Integer> count(JsonNode node) {
            return List.of("ratingCount", "reviewCount", "votes", "count").stream()
                    .flatMap(name -> Rating.number(text(node.path(name))).stream())
                    .map(Double::intValue)
                    .findFirst();
        }

        private Optional<Standing> best() {
            return standings.stream().findFirst().or(() -> ofSites.stream().findFirst());
        }
    }
}
