package dev.vigie.scrapers.statements;

import dev.vigie.scrapers.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads reviews written in microformats, {@code hreview} and {@code h-review}, and says them as schema.org would. */
final class Microformats {
    private Microformats() {}

    static List<JsonNode> on(Document page) {
        var things = new ArrayList<JsonNode>();
        page.select(".hreview, .h-review").forEach(root -> things.add(review(root)));
        page.select(".hreview-aggregate, .h-review-aggregate").forEach(root -> things.add(aggregate(root)));
        return things;
    }

    private static JsonNode review(Element root) {
        var review = Graph.thing();
        Graph.say(review, "@type", "Review");
        say(review, "author", name(root, ".p-author, .p-reviewer, .reviewer, .author"));
        say(review, "datePublished", date(root));
        say(review, "reviewBody", text(root, ".e-content, .e-description, .description"));
        say(
                review,
                "name",
                text(root, ".p-name:not(.p-item .p-name):not(.p-author .p-name):not(.p-reviewer .p-name), .summary"));
        say(review, "url", address(root));
        rating(root).ifPresent(rating -> Graph.say(review, "reviewRating", rating));
        item(root).ifPresent(item -> Graph.say(review, "itemReviewed", item));
        return review;
    }

    private static JsonNode aggregate(Element root) {
        var item = item(root).orElseGet(Graph::thing);
        rating(root).ifPresent(rating -> {
            say(rating, "ratingCount", text(root, ".p-votes, .votes, .p-count, .count"));
            Graph.say(item, "aggregateRating", rating);
        });
        return item;
    }

    private static Optional<ObjectNode> rating(Element root) {
        var value = text(root, ".p-average, .average, .p-rating .value, .rating .value, .p-rating, .rating");
        return value.map(written -> {
            var rating = Graph.thing();
            Graph.say(rating, "ratingValue", written);
            say(rating, "bestRating", text(root, ".p-best, .best"));
            return rating;
        });
    }

    private static Optional<ObjectNode> item(Element root) {
        return name(root, ".p-item, .item").map(name -> {
            var item = Graph.thing();
            Graph.say(item, "name", name);
            return item;
        });
    }

    private static void say(ObjectNode thing, String property, Optional<String> value) {
        value.ifPresent(written -> Graph.say(thing, property, written));
    }

    private static Optional<String> name(Element root, String selector) {
        return Optional.ofNullable(root.selectFirst(selector)).map(found -> {
            var named = found.selectFirst(".p-name, .fn");
            return written(named == null ? found : named);
        });
    }

    private static Optional<String> date(Element root) {
        return Optional.ofNullable(root.selectFirst(".dt-published, .dt-reviewed, .dtreviewed"))
                .map(found -> {
                    var value = found.selectFirst("[datetime], .value-title[title], .value");
                    return written(value == null ? found : value);
                });
    }

    private static Optional<String> address(Element root) {
        return Optional.ofNullable(root.selectFirst("a.u-url[href], a.permalink[href], a[rel~=bookmark][href]"))
                .map(link -> link.absUrl("href"))
                .filter(link -> !link.isEmpty());
    }

    private static Optional<String> text(Element root, String selector) {
        return Optional.ofNullable(root.selectFirst(selector))
                .map(Microformats::written)
                .filter(text -> !text.isEmpty());
    }

    private static String written(Element element) {
        return switch (element.normalName()) {
            case "abbr", "span" ->
                element.hasAttr("title") ? element.attr("title").strip() : PlainText.of(element);
            case "data", "time", "meter" -> Values.of(element);
            case "img" -> element.attr("alt").strip();
            default -> PlainText.of(element);
        };
    }
}
