package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {
    @Test
    void eachTextIsAnsweredByOneLineInItsPlace() {
        var input = """
                {"text":"Malade toute la nuit après leur éclair, toute la famille a vomi."}
                {"text":"Accueil chaleureux et brioche délicieuse."}
                """;

        var ran = Ran.given(input, "score");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(2);
        assertThat(figure(ran.lines().getFirst(), "risk"))
                .isGreaterThan(figure(ran.lines().getLast(), "risk"));
        assertThat(ran.lines().getFirst()).contains("\"lang\":\"fr\"", "\"label\":\"neg\"");
        assertThat(ran.lines().getLast()).contains("\"label\":\"pos\"");
    }

    @Test
    void withAnEntityTheTextMustNameIt() {
        var input = """
                {"text":"Intoxication au Fournil Saint-Michel","entity":"Fournil Saint-Michel"}
                {"text":"Intoxication à la cantine","entity":"Fournil Saint-Michel"}
                """;

        var ran = Ran.given(input, "score");

        var relevances =
                ran.lines().stream().map(line -> figure(line, "relevance")).toList();
        assertThat(relevances.getFirst()).isGreaterThan(relevances.getLast());
    }

    @Test
    void aWrongLineIsAnsweredInItsPlaceAndTheOthersGoOn() {
        var input = """
                {"text":"Très bon pain."}
                not JSON
                {"texte":"Très bon pain."}
                []
                {"text":""}
                null
                {"text":"Très bon pain."}
                """;

        var ran = Ran.given(input, "score");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(7);
        assertThat(ran.lines().subList(1, 6))
                .allSatisfy(line -> assertThat(answer(line).keySet()).hasToString("[error]"));
        assertThat(List.of(ran.lines().getFirst(), ran.lines().getLast()))
                .allSatisfy(line -> assertThat(figure(line, "risk")).isNotNaN());
    }

    @Test
    void nothingInIsNothingOut() {
        var ran = Ran.given("\n  \n", "score");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
    }

    private static Map<?, ?> answer(String line) {
        return Json.read(line, Map.class);
    }

    private static double figure(String line, String name) {
        return answer(line).get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
