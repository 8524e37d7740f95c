package dev.vigie.local.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Channel;
import dev.vigie.business.Role;
import dev.vigie.business.Thresholds.Sensitivity;
import dev.vigie.local.demo.ScenarioReader;
import dev.vigie.scrapers.Scrapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor takes for a right profile, and what Vigie does, must not drift apart. */
class BusinessSchemaTest {
    private static final Path INFRASTRUCTURE = Path.of("../../infrastructure");

    private static final String RIGHT = """
            business: fournil
            name: Le Fournil
            watch:
              any: ["Le Fournil de Pessac"]
              near: {terms: [fournil], place: [Pessac]}
            sources:
              - rss: https://example.com/rss.xml
            contacts:
              - {name: Claire, sms: "+33600000001"}
            thresholds: {sensitivity: calm}
            quietHours: {from: "21:00", to: "08:00"}
            """;

    private final ProfileReader reader =
            new ProfileReader(new HashSet<>(Scrapers.standard().kinds()));

    /** A key that neither side can know is put in; the reader then lists those that it does know. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /properties                             | name: Le Fournil      | `zzzzzzzz: 1
            name: Le Fournil`
            /properties/watch/properties            | near: {               | `zzzzzzzz: 1
              near: {`
            /properties/watch/properties/near/properties | {terms:          | `{zzzzzzzz: 1, terms:`
            /properties/contacts/items/properties   | {name:                | `{zzzzzzzz: 1, name:`
            /properties/thresholds/properties       | {sensitivity:         | `{zzzzzzzz: 1, sensitivity:`
            /properties/quietHours/properties       | {from:                | `{zzzzzzzz: 1, from:`
            """)
    void theReaderKnowsTheKeysOfTheSchemaAndNoOthers(String pointer, String where, String with) throws IOException {
        var problems = problems(RIGHT.replace(where, with));

        assertThat(problems).singleElement().asString().contains("zzzzzzzz");
        var known = problems.getFirst().replaceAll(".*the keys here are ", "").split(", ");
        assertThat(known).containsExactlyInAnyOrderElementsOf(keys(schema().at(pointer)));
    }

    @Test
    void theKindsOfSourceAreThoseThatAreRead() throws IOException {
        var known = new TreeSet<>(Scrapers.standard().kinds());
        known.addAll(Set.of("every", "as"));

        assertThat(keys(schema().at("/properties/sources/items/properties"))).isEqualTo(known);
    }

    @Test
    void theChoicesAreTheSame() throws IOException {
        assertThat(choices("/properties/sources/items/properties/as")).isEqualTo(names(Channel.values()));
        assertThat(choices("/properties/contacts/items/properties/roles/items")).isEqualTo(names(Role.values()));
        assertThat(choices("/properties/thresholds/properties/sensitivity")).isEqualTo(names(Sensitivity.values()));
    }

    @Test
    void whatTheSchemaRequiresTheReaderMissesToo() throws IOException {
        for (var key : schema().at("/required")) {
            var without = RIGHT.replaceAll("(?m)^" + key.asString() + ":.*\\R(^ .*\\R)*", "");

            assertThat(problems(without)).containsExactly("line 1: the key \"" + key.asString() + "\" is missing");
        }
    }

    @Test
    void theProfilesThatShipWithVigieAreRight() throws IOException {
        var demo = ScenarioReader.shipped("saint-michel").read().profile();

        assertThat(problems(demo.replace("SOURCES", "http://127.0.0.1:8080"))).isEmpty();
        for (var file : shipped()) {
            assertThat(problems(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    private static List<Path> shipped() throws IOException {
        var folder = INFRASTRUCTURE.resolve("businesses");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private List<String> problems(String yaml) {
        return switch (reader.read(yaml)) {
            case Reading.Profile _ -> List.of();
            case Reading.Wrong(var problems) ->
                problems.stream().map(Problem::toString).toList();
        };
    }

    private static JsonNode schema() throws IOException {
        return new JsonMapper().readTree(Files.readString(INFRASTRUCTURE.resolve("business.schema.json")));
    }

    private static Set<String> keys(JsonNode properties) {
        return new TreeSet<>(properties.propertyNames());
    }

    private static Set<String> choices(String pointer) throws IOException {
        var choices = new ArrayList<String>();
        schema().at(pointer + "/enum").forEach(each -> choices.add(each.asString()));
        return new TreeSet<>(choices);
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
