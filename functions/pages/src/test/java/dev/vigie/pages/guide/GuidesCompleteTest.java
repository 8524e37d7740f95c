package dev.vigie.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.guide.FirstMinutes;
import dev.vigie.pages.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each guide is whole in both languages, and what it states can be traced. */
class GuidesCompleteTest {
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "fr",
            List.of(
                    "15 premières minutes",
                    "Première heure",
                    "Premier jour",
                    "Quand ouvrir ce guide",
                    "À faire",
                    "À ne pas faire",
                    "Répondre",
                    "Quand passer au niveau supérieur",
                    "Ce que dit la loi",
                    "Pour aller plus loin"),
            "en",
            List.of(
                    "First 15 minutes",
                    "First hour",
                    "First day",
                    "When to open this guide",
                    "Do",
                    "Don't",
                    "How to reply",
                    "When to escalate",
                    "What the law says",
                    "Further reading"));
    private static final Pattern KEY = Pattern.compile("\\b[SL]\\d{1,2}\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\[([SL]\\d[SL0-9, ]*)]");
    private static final Pattern FIGURE = Pattern.compile("\\d ?%|\\d ?€|\\d euros");

    static Stream<String> ids() {
        return IntStream.rangeClosed(0, 21).mapToObj("G%02d"::formatted);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everySectionStandsInBothLanguagesAndTheyDiffer(String id) {
        for (var language : Language.values()) {
            var headings = text(language.code(), id)
                    .lines()
                    .filter(line -> line.startsWith("## "))
                    .map(line -> line.substring(3).replace('’', '\''));
            assertThat(headings).containsExactlyElementsOf(SECTIONS.get(language.code()));
        }
        assertThat(text("fr", id)).isNotEqualTo(text("en", id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void legalNotesBearTheirDateAndWhoToAsk(String id) {
        assertThat(text("fr", id))
                .containsPattern("\\*Notes juridiques du \\d+ \\S+ 20\\d\\d, à vérifier avec un avocat");
        assertThat(text("en", id)).containsPattern("\\*Legal notes of \\d+ \\S+ 20\\d\\d, to be checked with a lawyer");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void factsNameTheirSourceAndBothLanguagesTheSameOnes(String id) {
        for (var language : Language.values()) {
            var text = text(language.code(), id);
            var known = keys(text.lines()
                    .filter(line -> line.startsWith("sources:"))
                    .findFirst()
                    .orElse(""));
            var used = keys(String.join(
                    " ",
                    BRACKETS.matcher(text).results().map(MatchResult::group).toList()));
            assertThat(known).isNotEmpty().containsAll(used);
            assertThat(text.lines().filter(line -> FIGURE.matcher(line).find()))
                    .allMatch(line -> BRACKETS.matcher(line).find());
        }
        assertThat(FirstMinutes.of(id, "fr"))
                .hasSameSizeAs(FirstMinutes.of(id, "en"))
                .hasSizeBetween(4, 8);
    }

    private static TreeSet<String> keys(String text) {
        var keys = new TreeSet<String>();
        KEY.matcher(text).results().forEach(found -> keys.add(found.group()));
        return keys;
    }

    private static String text(String language, String id) {
        try (var stream = GuidesCompleteTest.class.getResourceAsStream("/guides/" + language + "/" + id + ".md")) {
            return new String(
                    Objects.requireNonNull(stream, id + " is in the jar").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
