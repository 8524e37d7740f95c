package dev.vigie.pages.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words FRENCH = Words.in(Language.FR);
    private static final Words ENGLISH = Words.in(Language.EN);

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameValues() {
        assertThat(ENGLISH.keys()).isEqualTo(FRENCH.keys());
        for (var key : FRENCH.keys()) {
            assertThat(places(ENGLISH.say(key)))
                    .as(key)
                    .isSubsetOf(key.endsWith(".one") ? List.of("{0}", "{1}") : places(FRENCH.say(key)));
        }
    }

    @Test
    void whateverTemplatesSayIsThere() throws IOException {
        var said = Pattern.compile("words(?:\\(\\))?\\.say\\(\"([a-z.-]+)\"[,)]");
        try (var templates = Files.list(Path.of("src/main/jte"))) {
            for (var template : templates.toList()) {
                var keys = said.matcher(Files.readString(template))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertThat(FRENCH.keys()).as(template.toString()).containsAll(keys);
            }
        }
    }

    @Test
    void noTemplateWritesTextUnescaped() throws IOException {
        try (var templates = Files.list(Path.of("src/main/jte"))) {
            for (var template : templates.toList()) {
                assertThat(Files.readString(template)).as(template.toString()).doesNotContain("$unsafe");
            }
        }
    }

    @Test
    void aValueIsNeverTakenForAPlace() {
        assertThat(FRENCH.say("list.last", "{1}", "$2")).isEqualTo("{1} et $2");
    }

    @Test
    void numbersAreWrittenAsInTheLanguage() {
        assertThat(FRENCH.say("why.rating", 4.25)).isEqualTo("Note moyenne\u00a0: 4,2.");
        assertThat(ENGLISH.say("why.rating", 4.25)).isEqualTo("Average rating: 4.2.");
        assertThat(FRENCH.count("count.stories", 1)).isEqualTo("1 message");
        assertThat(ENGLISH.count("count.stories", 0)).isEqualTo("0 different messages");
    }

    @Test
    void aKeyThatIsNotThereIsAMistakeThatIsNamed() {
        assertThatThrownBy(() -> FRENCH.say("no.such.key")).hasMessageContaining("fr.properties lacks no.such.key");
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
