package dev.vigie.scrapers.reviews;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page states about itself for search engines, in its JSON-LD scripts. */
final class JsonLd {
    private static final int DEEPEST = 512;

    /** Pages are written by hand: line breaks within strings and commas at the end are common. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonLd() {}

    /** The statements that can be read; a broken one does not spoil the others. */
    static List<JsonNode> on(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST))
                .select("script[type~=(?i)^\\s*application/ld\\+json]")
                .stream()
                .flatMap(script -> parsed(script).stream())
                .toList();
    }

    private static Optional<JsonNode> parsed(Element script) {
        var json = new StringBuilder();
        script.dataNodes().stream().map(DataNode::getWholeData).forEach(json::append);
        try {
            return Optional.of(LENIENT.readTree(json.toString().strip()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
