package dev.vigie.scrapers.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrimmingTest {
    private static final Line PROSE = new Line(
            "Three children fell ill on Wednesday after a birthday party, say their parents, who blame it.", "p", 0);

    @Test
    void titleBylineAndDateBeforeTheFirstParagraphGo() {
        assertThat(trimmed(line("Ill after a party"), line("By Ann Reed"), line("20 November 2026, 18:30"), PROSE))
                .containsExactly(PROSE);
    }

    @Test
    void aLeadOfOneSentenceStays() {
        assertThat(trimmed(line("Nobody knows why yet."), PROSE)).containsExactly(line("Nobody knows why yet."), PROSE);
    }

    @Test
    void aLabelTakesTheLinksBelowItAlong() {
        var link = new Line("The market opens", "li", 1);

        assertThat(trimmed(PROSE, line("À lire aussi"), link, link, PROSE)).containsExactly(PROSE, PROSE);
        assertThat(trimmed(PROSE, line("Lea también: Otra cosa"), PROSE)).containsExactly(PROSE, PROSE);
    }

    @Test
    void whatFollowsTheLastParagraphGoes() {
        assertThat(trimmed(PROSE, line("Tags: bakery"), line("Follow us on Twitter"), line("© 2026 Le Courrier")))
                .containsExactly(PROSE);
    }

    @Test
    void aTextThatWouldAllBeTrimmedStaysWhole() {
        var links = List.of(new Line("One thing after another that somebody should see", "p", 1), line("Yes."));

        assertThat(Trimming.trim(links, "")).isEqualTo(links);
    }

    private static List<Line> trimmed(Line... lines) {
        return Trimming.trim(Stream.of(lines).toList(), "Ill after a party");
    }

    private static Line line(String text) {
        return new Line(text, "p", 0);
    }
}
