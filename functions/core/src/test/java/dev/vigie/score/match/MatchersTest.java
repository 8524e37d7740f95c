package dev.vigie.score.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Watch;
import dev.vigie.score.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchersTest {
    private static final Map<String, Watch> WATCHES = Map.of(
            "fournil",
            new Watch(
                    List.of("Fournil Saint-Michel", "@fournilsm"),
                    Optional.of(new Watch.Near(List.of("fournil", "boulangerie"), List.of("Saint-Michel", "Bordeaux"))),
                    List.of("Mont Saint-Michel")),
            "garage",
            named("Garage Lopez & Fils"),
            "pizza",
            named("Joe's Pizza"),
            "orange",
            named("Orange"));

    private final Matchers<String> matchers = new Matchers<>(WATCHES);

    @Test
    void oneTextMayNameSeveralBusinesses() {
        var found = matchers.in(Text.of("Un flan au Fournil St Michel puis vidange au garage Lopez et fils"));

        assertThat(found).containsOnlyKeys("fournil", "garage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fournil | #BoycottFournilSaintMichel",
                "fournil | le fournilsaintmichel est ouvert",
                "fournil | Le Fournil Saint‑Michel",
                "garage | GARAGE LOPEZ AND FILS",
                "pizza | Joes Pizza again",
                "pizza | #joespizza",
                "orange | merci Orange",
            })
    void aNameIsFoundAsPeopleWriteIt(String key, String text) {
        assertThat(matchers.in(Text.of(text))).containsOnlyKeys(key);
    }

    @Test
    void aCommonWordIsLessSureThanAName() {
        var name = matchers.in(Text.of("panne chez Orange")).getOrDefault("orange", Sighting.NONE);
        var fruit = matchers.in(Text.of("une orange pressée")).getOrDefault("orange", Sighting.NONE);

        assertThat(name.certainty()).isGreaterThan(fruit.certainty());
        assertThat(fruit.certainty()).isPositive();
    }

    @Property(tries = 500)
    void manyWatchesFindWhatEachFindsAlone(@ForAll("texts") String text) {
        var read = Text.of(text);

        var together = matchers.in(read);

        WATCHES.forEach((key, watch) -> {
            var alone = new Matcher(watch).sighting(read);
            assertThat(Optional.ofNullable(together.get(key)))
                    .isEqualTo(alone.us().isEmpty() ? Optional.empty() : Optional.of(alone));
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "le",
                        "fournil",
                        "Saint",
                        "st",
                        "Michel",
                        "mont",
                        "du",
                        "boulangerie",
                        "Bordeaux",
                        "#fournilstmichel",
                        "@fournilsm",
                        "garage",
                        "lopez",
                        "fils",
                        "et",
                        "joe",
                        "s",
                        "joes",
                        "pizza",
                        "orange",
                        ",",
                        ".",
                        "micheel")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    private static Watch named(String name) {
        return new Watch(List.of(name), Optional.empty(), List.of());
    }
}
