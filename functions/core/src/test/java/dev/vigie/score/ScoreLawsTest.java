package dev.vigie.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoreLawsTest {
    private static final List<String> BITS = List.of(
            "malade",
            "pas",
            "le Fournil",
            "Mont Saint-Michel",
            "#FournilStMichel",
            "@fournilsm",
            "boycott",
            "ridicule",
            "?",
            "!",
            ".",
            ",",
            "serait",
            "fermé",
            "n'",
            "jamais",
            "déçue",
            "merci",
            "🤮",
            "☺️",
            "il paraît que",
            "mais",
            "12 €",
            "nuuul",
            "sick",
            "didn't",
            "great",
            "http://a.b/c",
            "\u0000",
            "\ud83d",
            "\udc4d",
            "\u200d",
            "\n",
            "ﬁn",
            "\uff9e",
            "İ",
            "e\u0301");

    @Property(tries = 1000)
    void anythingSaidHasAScoreWithItsReasonsInTheText(@ForAll("talk") String text) {
        if (text.isBlank()) {
            return;
        }
        var score = Ours.named(text);

        assertThat(score.risk()).isBetween(0, 100);
        assertThat(score.because()).hasSizeLessThanOrEqualTo(7).allSatisfy(reason -> {
            assertThat(text).contains(reason.cue());
            assertThat(reason.weight()).isBetween(-1.0, 1.0);
        });
    }

    @Property(tries = 500)
    void caseAndAccentsDoNotMatter(@ForAll("words") String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");

        var score = Ours.of(text);

        assertThat(Ours.of(text.toUpperCase(Locale.ROOT)).signals()).isEqualTo(score.signals());
        assertThat(Ours.of(Normalizer.normalize(text, Normalizer.Form.NFD)).signals())
                .isEqualTo(score.signals());
        assertThat(Ours.of(bare).signals().keySet()).isEqualTo(score.signals().keySet());
    }

    @Property(tries = 300)
    void aTextThatNeverNamesUsIsNoRisk(@ForAll("words") String text) {
        assertThat(Ours.named(text).risk()).isZero();
    }

    @Test
    void aLineOfTenMillionLettersIsReadInBoundedTime() {
        var began = Instant.now();

        Ours.named("x".repeat(10_000_000));
        Ours.named("malade ".repeat(1_500_000) + "le Fournil");
        Ours.named("#".repeat(5_000_000));

        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Provide
    Arbitrary<String> talk() {
        return Arbitraries.oneOf(Arbitraries.of(BITS), Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(30)
                .map(bits -> String.join(" ", bits));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "malade",
                        "pas",
                        "boycott",
                        "déçue",
                        "jamais",
                        "hôpital",
                        "très",
                        "génial",
                        "honteux",
                        "n'y allez pas",
                        "je suis",
                        "le pain",
                        "arnaque",
                        "mais",
                        "vomi",
                        "c'est faux",
                        "merci",
                        "refusé à l'entrée")
                .list()
                .ofMaxSize(12)
                .map(bits -> "je suis dans la ville et " + String.join(" ", bits));
    }
}
