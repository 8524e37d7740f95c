package dev.vigie.scrapers.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
    private static final String URL = "https://courrier.example/a/1";
    private static final String FIRST =
            "Three children fell ill on Wednesday after a birthday party, say their parents, who blame the cream.";
    private static final String SECOND =
            "The bakery says that it kept the cold chain, and that inspectors, who came on Thursday, found nothing.";
    private static final String THIRD =
            "An analysis is under way, and its results, which the prefecture will publish, are due on Monday.";

    @Test
    void menusTeasersCommentsAndCaptionsAreNoPartOfTheArticle() {
        var text = text("""
                <nav><a href=/>Home</a> <a href=/b>Bordeaux</a></nav>
                <article><h1>Ill after a party</h1>
                <figure><img src=x><figcaption>A window. Photo: Le Courrier</figcaption></figure>
                <p>%s</p><aside><p>Our newsletter, every morning, for those who rise early and read much.</p></aside>
                <p>%s</p><p><strong>Read more:</strong> <a href=/2>The Christmas market opens its doors</a></p><p>%s</p>
                <div class=tags>Tags: <a href=/t>bakery</a></div></article>
                <div id=comments><p>I was there, and it was as good as ever, whatever they may say about it now.</p></div>
                <footer>© Le Courrier</footer>""".formatted(FIRST, SECOND, THIRD));

        assertThat(text).isEqualTo(String.join("\n", FIRST, SECOND, THIRD));
    }

    @Test
    void headingsListsAndQuotesOfTheArticleStay() {
        var text = text("""
                <div class=content><p>%s</p><h2>What is known</h2><ul><li>Three are ill.</li><li>Nobody is in danger.</li></ul>
                <blockquote>We are sorry, and we are looking into it.</blockquote><p>%s</p><p>%s</p></div>""".formatted(FIRST, SECOND, THIRD));

        assertThat(text.lines())
                .containsExactly(
                        FIRST,
                        "What is known",
                        "Three are ill.",
                        "Nobody is in danger.",
                        "We are sorry, and we are looking into it.",
                        SECOND,
                        THIRD);
    }

    @Test
    void lineBreaksWithoutParagraphsMakeParagraphs() {
        assertThat(text("<td>" + String.join("<br><br>", FIRST, SECOND, THIRD) + "</td>")
                        .lines())
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void whatNobodySeesIsNotRead() {
        var text = text("<p>" + FIRST + "</p><p style='display: none'>Hidden, and not for anybody to read.</p>"
                + "<p hidden>Neither.</p><script>var x = 'nor this';</script><p>" + SECOND + "</p>");

        assertThat(text).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void anArticleThatOnlyTheStatementsHoldIsTakenFromThere() {
        var article = ArticleReader.read(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Ill\", \"articleBody\": \""
                        + FIRST + "\"}</script><body><div id=root></div>",
                URL);

        assertThat(article.title()).isEqualTo("Ill");
        assertThat(article.text()).isEqualTo(FIRST);
    }

    @Test
    void titleAuthorAndLanguageComeFromWhatThePageSays() {
        var stated = ArticleReader.read("""
                <html lang=fr-FR><title>Malades | Le Courrier</title><script type="application/ld+json">
                {"@graph": [{"@type": "NewsArticle", "headline": "Trois enfants malades",
                 "author": [{"name": "Inès Martin"}, {"name": "Paul Roux"}]}]}</script>""", URL);
        var shown = ArticleReader.read(
                "<title>Trois enfants malades à Bordeaux | Le Courrier</title><p class=byline>Par Inès Martin</p>",
                URL);

        assertThat(stated.title()).isEqualTo("Trois enfants malades");
        assertThat(stated.author()).isEqualTo("Inès Martin, Paul Roux");
        assertThat(stated.language()).isEqualTo(Optional.of("fr-fr"));
        assertThat(shown.title()).isEqualTo("Trois enfants malades à Bordeaux");
        assertThat(shown.author()).isEqualTo("Inès Martin");
        assertThat(shown.language()).isEmpty();
    }

    @Property(tries = 200)
    void noPageMakesItFail(@ForAll String html) {
        assertThat(ArticleReader.read("<article><p>" + html, URL).text()).doesNotContain("<p>");
    }

    private static String text(String body) {
        return ArticleReader.read("<title>Ill after a party</title><body>" + body, URL)
                .text();
    }
}
