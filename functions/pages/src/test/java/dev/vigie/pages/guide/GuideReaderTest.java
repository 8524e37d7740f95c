package dev.vigie.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.pages.words.Language;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuideReaderTest {
    private static final String FACTS = """
            ---
            id: G01
            title: Une réclamation : que faire
            signals: [complaint, troll]
            reviewed: 2026-11-23
            legalReviewed: 2026-10-01
            ---
            """;
    private static final String SECTIONS = IntStream.range(0, 10)
            .mapToObj("\n## Partie %d\n\nTexte.\n"::formatted)
            .collect(Collectors.joining());

    @Test
    void factsAndSectionsAreRead() {
        var guide = GuideReader.read("G01.md", FACTS + SECTIONS);

        assertThat(guide.title()).isEqualTo("Une réclamation : que faire");
        assertThat(guide.signals()).extracting("guide").containsExactly("G01", "G02");
        assertThat(guide.firstMinutes()).isEqualTo(new Guide.Section("Partie 0", "Texte."));
        assertThat(guide.rest()).hasSize(9);
    }

    @Test
    void mistakesNameTheFileAndTheMend() {
        assertThatThrownBy(() -> GuideReader.read("G01.md", SECTIONS)).hasMessageContaining("G01.md", "---");
        assertThatThrownBy(() -> GuideReader.read("G01.md", FACTS.replace("title", "titre") + SECTIONS))
                .hasMessage("G01.md lacks title");
        assertThatThrownBy(() -> GuideReader.read("G01.md", FACTS.replace("2026-11-23", "hier") + SECTIONS))
                .hasMessageContaining("reviewed is no day");
        assertThatThrownBy(() -> GuideReader.read("G01.md", FACTS + "## Une seule\n"))
                .hasMessage("guide G01 has 10 sections, had 1");
        assertThatThrownBy(() -> GuideReader.read("G01.md", FACTS + "Perdu.\n" + SECTIONS))
                .hasMessageContaining("before its first ## heading");
    }

    @Test
    void markupInAGuideIsShownAndForeignSchemesLeadNowhere() {
        var html = html("<script>x</script>\n\n<b>y</b> [mal](javascript:alert(1)) [bien](https://ok.example)");

        assertThat(html)
                .contains("&lt;script&gt;", "&lt;b&gt;", "href=\"https://ok.example\"")
                .doesNotContain("<script", "<b>", "javascript:");
    }

    @Test
    void guidesThatAreNamedBecomeLinksAndSourceKeysBecomeSmall() {
        assertThat(html("Voir G07, pas G99 [S47] [L3]."))
                .isEqualTo(
                        "<p>Voir <a href=\"/guide/G07\">G07</a>, pas G99<small class=\"key\">\u00a0S47 L3</small>.</p>\n");
    }

    private static String html(String markdown) {
        var markup = new Markdown(Language.FR, id -> id.equals("G07") ? Optional.of("/guide/" + id) : Optional.empty());
        var text = new StringOutput();
        markup.html(markdown).writeTo(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
