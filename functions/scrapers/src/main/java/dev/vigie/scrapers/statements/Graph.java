package dev.vigie.scrapers.statements;

import java.util.List;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything that a page states about things, whatever the syntax, in the shape of JSON-LD. */
public final class Graph {
    private Graph() {}

    /** One list for each syntax: JSON-LD first, then microdata, RDFa and microformats. */
    public static List<List<JsonNode>> of(Document page) {
        return List.of(JsonLd.on(page), Microdata.on(page), Rdfa.on(page), Microformats.on(page));
    }

    static ObjectNode thing() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Says something of a thing; what is said twice becomes a list. */
    static void say(ObjectNode thing, String property, JsonNode value) {
        var before = thing.get(property);
        if (before == null) {
            thing.set(property, value);
        } else if (before.isArray()) {
            before.asArray().add(value);
        } else {
            thing.set(property, JsonNodeFactory.instance.arrayNode().add(before).add(value));
        }
    }

    static void say(ObjectNode thing, String property, String value) {
        say(thing, property, JsonNodeFactory.instance.stringNode(value));
    }

    /** {@code ratingValue} of "schema:ratingValue" or "https://schema.org/ratingValue". */
    static String local(String name) {
        return name.substring(
                Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')), name.lastIndexOf('#')) + 1);
    }
}
