package dev.vigie.scrapers.statements;

import dev.vigie.scrapers.PlainText;
import org.jsoup.nodes.Element;

/** What an element says when it stands for a property: an attribute that its tag names, else its words. */
final class Values {
    private Values() {}

    static String of(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content").strip();
        }
        var attribute = switch (element.normalName()) {
            case "a", "area", "link" -> "href";
            case "img", "audio", "video", "source", "embed", "iframe", "track" -> "src";
            case "object" -> "data";
            case "data", "meter" -> "value";
            case "time" -> "datetime";
            default -> "";
        };
        if (attribute.isEmpty() || !element.hasAttr(attribute)) {
            return PlainText.of(element);
        }
        var absolute = attribute.equals("href") || attribute.equals("src") ? element.absUrl(attribute) : "";
        return absolute.isEmpty() ? element.attr(attribute).strip() : absolute;
    }
}
