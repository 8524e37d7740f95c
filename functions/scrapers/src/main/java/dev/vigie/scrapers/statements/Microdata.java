package dev.vigie.scrapers.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads microdata: {@code itemscope}, {@code itemtype}, {@code itemprop}, {@code itemref}. */
final class Microdata {
    private final List<JsonNode> things = new ArrayList<>();
    private final Set<Element> open = new HashSet<>();

    private Microdata() {}

    static List<JsonNode> on(Document page) {
        var microdata = new Microdata();
        if (page.selectFirst("[itemscope]") != null) {
            microdata.walk(page.body(), Optional.empty());
        }
        return microdata.things;
    }

    private void walk(Element element, Optional<ObjectNode> within) {
        if (element.hasAttr("itemscope")) {
            if (!open.add(element)) {
                return;
            }
            var thing = thing(element);
            properties(element).forEach(name -> within.ifPresent(holder -> Graph.say(holder, name, thing)));
            if (within.isEmpty() || !element.hasAttr("itemprop")) {
                things.add(thing);
            }
            element.children().forEach(child -> walk(child, Optional.of(thing)));
            referred(element).forEach(other -> walk(other, Optional.of(thing)));
            open.remove(element);
            return;
        }
        within.ifPresent(thing -> properties(element).forEach(name -> Graph.say(thing, name, value(element, name))));
        element.children().forEach(child -> walk(child, within));
    }

    /** Names that are written as a link name the thing by its words, not by its address. */
    private static String value(Element element, String name) {
        var byWords = element.normalName().equals("a")
                && Set.of("name", "author", "reviewer", "ratingValue").contains(name);
        return byWords && !element.hasAttr("content") ? element.text().strip() : Values.of(element);
    }

    private static ObjectNode thing(Element element) {
        var thing = Graph.thing();
        words(element.attr("itemtype")).map(Graph::local).forEach(type -> Graph.say(thing, "@type", type));
        if (element.hasAttr("itemid")) {
            Graph.say(thing, "@id", element.attr("itemid"));
        }
        return thing;
    }

    private static Stream<String> properties(Element element) {
        return words(element.attr("itemprop")).map(Graph::local);
    }

    private static Stream<Element> referred(Element element) {
        var page = Optional.ofNullable(element.ownerDocument());
        return words(element.attr("itemref")).flatMap(id -> page.map(found -> found.getElementById(id)).stream());
    }

    private static Stream<String> words(String attribute) {
        return Stream.of(attribute.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }
}
