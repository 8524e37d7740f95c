package dev.vigie.score.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Watch;
import dev.vigie.score.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {
    private final Matcher matcher = new Matcher(new Watch(
            List.of("Fournil Saint-Michel", "@fournilsm"),
            Optional.of(new Watch.Near(List.of("fournil", "boulangerie"), List.of("Saint-Michel", "Bordeaux"))),
            List.of("Mont Saint-Michel")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le Fournil Saint-Michel est ouvert",
                "le fournil st michel",
                "FOURNIL SAINT MICHEL",
                "j'adore le #FournilSaintMichel",
                "merci @fournilsm pour le flan",
                "au fournil saint-micheel ce matin",
                "une boulangerie du quartier, à Bordeaux",
                "pas celui du Mont Saint-Michel, le Fournil Saint-Michel de Bordeaux",
            })
    void theBusinessIsFound(String text) {
        assertThat(matcher.in(Text.of(text))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La boulangerie du Mont Saint-Michel",
                "Le Fournil du Mont Saint-Michel fermé par la préfecture de la Manche",
                "Marché de Saint-Michel ce samedi",
                "boulangerie à Rennes",
                "une boulangerie un deux trois quatre cinq six sept huit neuf dix onze douze treize Bordeaux",
            })
    void somebodyElseIsNot(String text) {
        assertThat(matcher.in(Text.of(text))).isEmpty();
    }

    @Test
    void aNameAsWrittenIsSurerThanOneWithATypo() {
        var exact = matcher.in(Text.of("le Fournil Saint-Michel")).getFirst();
        var typo = matcher.in(Text.of("le Fournil Saint-Micheel")).getFirst();

        assertThat(exact.certainty()).isGreaterThan(typo.certainty());
    }
}
