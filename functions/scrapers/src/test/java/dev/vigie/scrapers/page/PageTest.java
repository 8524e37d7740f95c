package dev.vigie.scrapers.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.SourceSpec;
import dev.vigie.mention.SourceId;
import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Reading;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String ADDRESS = "https://forum.example/sujet";

    @Test
    void aChangedLayoutIsSaid() {
        assertThat(because(Map.of("item", "article.post"), "<p>Tout neuf</p>"))
                .isEqualTo("nothing on the page matches item \"article.post\"; has the layout changed? "
                        + "Look at the page and mend the selector");
        assertThat(because(Map.of("item", "li", "text", ".body"), "<li>a<li>b"))
                .contains("matches 2 times, but no match holds a text");
    }

    @Test
    void aWrongSelectorIsNamed() {
        assertThat(because(Map.of("author", "b"), "<p>")).contains("needs the option item");
        assertThat(because(Map.of("item", "p["), "<p>")).isEqualTo("item: \"p[\" is not a CSS selector");
        assertThat(because(Map.of("item", "p", "author", "a::"), "<p>x"))
                .isEqualTo("author: \"a::\" is not a CSS selector");
    }

    @Test
    void whatIsNoWebPageIsNamed() {
        var answer = new Answer(ADDRESS, 200, Map.of("Content-Type", "application/pdf"), new byte[] {'%'});

        assertThat(new Page().read(source(Map.of("item", "p")), answer))
                .isEqualTo(new Reading.Unreadable("this is no web page but application/pdf"));
    }

    @Test
    void postsThatShareALinkKeepTheirOwnIds() {
        var found = found(Map.of("item", "li", "link", "a"), "<li><a href=/x>un</a><li><a href=/x>deux</a>");

        assertThat(found).extracting(Found::url).containsOnly("https://forum.example/x");
        assertThat(found).extracting(Found::guid).doesNotHaveDuplicates().allMatch(Optional::isPresent);
    }

    @Test
    void starsAreReadInManyWays() {
        var html = "<li><b>4,5</b>a<li><b>8/10</b>b<li><b>★★★☆☆</b>c<li><b data-rating=2></b>d<li><b>12</b>e";

        assertThat(found(Map.of("item", "li", "stars", "b"), html))
                .extracting(found -> found.stars().orElse(-1.0))
                .containsExactly(4.5, 4.0, 3.0, 2.0, -1.0);
    }

    private static String because(Map<String, String> options, String html) {
        return ((Reading.Unreadable) read(options, html)).because();
    }

    private static List<Found> found(Map<String, String> options, String html) {
        return ((Reading.Mentions) read(options, html)).found();
    }

    private static Reading read(Map<String, String> options, String html) {
        var answer =
                new Answer(ADDRESS, 200, Map.of("Content-Type", "text/html"), html.getBytes(StandardCharsets.UTF_8));
        return new Page().read(source(options), answer);
    }

    private static Source source(Map<String, String> options) {
        var spec = new SourceSpec("page", ADDRESS, options, SourceSpec.EVERY, Optional.empty());
        return new Source(SourceId.of(spec), spec, Progress.untried(Instant.EPOCH));
    }
}
