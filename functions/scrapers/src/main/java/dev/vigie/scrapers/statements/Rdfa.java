package dev.vigie.scrapers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads RDFa as pages use it for schema.org: {@code typeof}, {@code property}, {@code rel}. */
final class Rdfa {
    private final List<JsonNode> things = new ArrayList<>();

    private Rdfa() {}

    static List<JsonNode> on(Document page) {
        var rdfa = new Rdfa();
        if (page.selectFirst("[typeof]") != null) {
            rdfa.walk(page.body(), new Place(Graph.thing(), List.of()));
        }
        return rdfa.things;
    }

    private void walk(Element element, Place place) {
        var said = properties(element).toList();
        if (element.hasAttr("typeof")) {
            var thing = Graph.thing();
            words(element.attr("typeof")).map(Graph::local).forEach(type -> Graph.say(thing, "@type", type));
            var names = said.isEmpty() ? place.awaited() : said;
            names.forEach(name -> Graph.say(place.thing(), name, thing));
            if (names.isEmpty()) {
                things.add(thing);
            }
            var within = new Place(thing, List.of());
            element.children().forEach(child -> walk(child, within));
            return;
        }
        var relates = element.hasAttr("rel") && !element.hasAttr("property") && !element.hasAttr("href");
        if (relates) {
            var within = new Place(place.thing(), said);
            element.children().forEach(child -> walk(child, within));
            return;
        }
        said.forEach(name -> Graph.say(place.thing(), name, value(element, name)));
        element.children().forEach(child -> walk(child, place));
    }

    private static String value(Element element, String name) {
        return element.normalName().equals("a") && name.matches("name|author|reviewer") && !element.hasAttr("content")
                ? element.text().strip()
                : Values.of(element);
    }

    private static Stream<String> properties(Element element) {
        return words(element.hasAttr("property") ? element.attr("property") : element.attr("rel"))
                .map(Graph::local);
    }

    private static Stream<String> words(String attribute) {
        return Stream.of(attribute.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }

    /**
     * Where in the graph the walk is.
     *
     * @param awaited the relation in which the next thing stands to this one
     */
    private record Place(ObjectNode thing, List<String> awaited) {}
}
