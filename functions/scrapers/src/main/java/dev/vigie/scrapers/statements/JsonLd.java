package dev.vigie.scrapers.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page states in its JSON-LD scripts. */
public final class JsonLd {
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?://\\s*)?(?:<!--|<!\\[CDATA\\[)+|(?://\\s*)?(?:-->|\\]\\]>)\\s*;?\\s*$|^\\s*/\\*\\s*<!\\[CDATA\\[\\s*\\*/|/\\*\\s*\\]\\]>\\s*\\*/\\s*$");
    private static final Pattern SEMICOLON = Pattern.compile(";\\s*$");

    /** A comma that was forgotten between a value and the next name, or between two objects. */
    private static final Pattern FORGOTTEN_COMMA =
            Pattern.compile("([\"}\\]])(\\s*\\n\\s*)(?=\"[\\w@]+\"\\s*:)|(\\})(\\s*)(?=\\{)");

    /** A quotation mark within a text, which is neither at its beginning nor at its end. */
    private static final Pattern STRAY_QUOTE =
            Pattern.compile("(?<![\\[{,:\\\\\\s])\"(?!\\s*[,:}\\]])|(?<=[^\\[{,:\\\\\\s]\\s)\"(?=\\w)");

    /** Pages are written by hand: line breaks within strings and commas at the end are common. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Tried in this order, each on what the one before made. */
    private static final List<UnaryOperator<String>> MENDS = List.of(
            json -> json,
            json -> SEMICOLON.matcher(WRAPPING.matcher(json).replaceAll("")).replaceFirst(""),
            json -> json.contains("&quot;") ? Parser.unescapeEntities(json, false) : json,
            json -> FORGOTTEN_COMMA.matcher(json).replaceAll("$1$3,$2$4"),
            json -> STRAY_QUOTE.matcher(json).replaceAll("\\\\\""));

    private JsonLd() {}

    /** The statements that can be read; a broken one does not spoil the others. */
    public static List<JsonNode> on(Document page) {
        return page.select("script[type~=(?i)^\\s*application/ld\\+json]").stream()
                .flatMap(script -> parsed(script).stream())
                .toList();
    }

    private static Optional<JsonNode> parsed(Element script) {
        var written = new StringBuilder();
        script.dataNodes().stream().map(DataNode::getWholeData).forEach(written::append);
        var json = written.toString().strip();
        for (var mend : MENDS) {
            json = mend.apply(json);
            var node = parsed(json);
            if (node.isPresent()) {
                return node;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.of(LENIENT.readTree(json)).filter(JsonNode::isContainer);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether a node says that it is of a type whose name, without its vocabulary, passes. */
    public static boolean isOf(JsonNode node, Pattern names) {
        var type = node.path("@type");
        return Stream.concat(Stream.of(type), type.valueStream())
                .map(each -> each.asString(""))
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1))
                .anyMatch(name -> names.matcher(name).matches());
    }

    /** What a node says as one value. */
    public static Optional<String> text(JsonNode node) {
        var first = node.isArray() ? node.path(0) : node;
        var value = first.isObject() ? first.path("@value") : first;
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asString("").strip()).filter(written -> !written.isEmpty())
                : Optional.empty();
    }
}
