package dev.vigie.scrapers.rss;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads RSS whose elements were written as JSON, value by value, as the XML that it stands for. */
final class RssInJson {
    private static final int DEEPEST = 20;

    private RssInJson() {}

    static FeedReading read(JsonNode channel, String url, String encoding) {
        var root = Node.document(url).add("rss", "rss", new Attributes());
        add(root, "channel", channel, 0);
        return new FeedReading.Read(XmlFeed.of(root, encoding));
    }

    private static void add(Node parent, String name, JsonNode value, int depth) {
        if (depth > DEEPEST || value.isNull()) {
            return;
        }
        if (value.isArray()) {
            value.forEach(each -> add(parent, name, each, depth + 1));
            return;
        }
        if (name.equals("#value")) {
            parent.add(new Part.Words(value.asString(""), false));
            return;
        }
        var element = parent.add(name.toLowerCase(Locale.ROOT), name, new Attributes());
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> each : value.properties()) {
                if (each.getValue().isValueNode()) {
                    element.attributes().add(each.getKey(), each.getValue().asString(""));
                }
                add(element, each.getKey(), each.getValue(), depth + 1);
            }
        } else {
            element.add(new Part.Words(value.asString(""), false));
        }
    }
}
