package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPagesTest {
    private static final String PAGE = """
            <html lang=fr><title>Malades</title><meta property="article:published_time" content="2026-11-20T18:30:00+01:00">
            <p>Trois enfants ont été malades mercredi soir après un goûter, selon leurs parents.</p>
            <script type="application/ld+json">{"@type": "Bakery", "name": "Le Fournil", "aggregateRating":
             {"ratingValue": 4.1, "ratingCount": 9}, "review": {"@type": "Review", "author": "Inès", "reviewBody": "Bon",
              "datePublished": "2026-11-19", "reviewRating": {"ratingValue": 4}}}</script>""";

    @TempDir
    Path folder = Path.of("");

    @Test
    void anArticleOnStandardInputIsPrintedAsOneLineOfJson() {
        var ran = Ran.given(PAGE, "article", "--url", "https://courrier.example/1");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains("\"Malades\"", "Trois enfants", "2026-11-20T18:30+01:00", "\"fr\"");
    }

    @Test
    void reviewsOnStandardInputArePrintedAsOneLineOfJson() {
        var ran = Ran.given(PAGE, "reviews");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains("\"ratingValue\":4.1", "\"ratingCount\":9", "\"author\":\"Inès\"", "\"rating\":4.0");
    }

    @Test
    void savedPagesAreAnsweredInOrderOneLineEachWhateverTheyHold() throws IOException {
        var page = Files.writeString(folder.resolve("1.html"), PAGE);
        var input = String.join(
                "\n",
                Json.write(Map.of("file", page.toString(), "url", "https://courrier.example/1", "headers", Map.of())),
                Json.write(Map.of("file", folder.resolve("none.html").toString())),
                "1.html",
                Json.write(Map.of("file", page.toString())));

        for (var command : new String[] {"article", "reviews"}) {
            var ran = Ran.given(input, command, "--batch");

            assertThat(ran.code()).isZero();
            assertThat(ran.lines()).hasSize(4);
            assertThat(ran.lines().subList(1, 3)).allMatch(line -> line.startsWith("{\"error\":"));
            assertThat(ran.lines().get(3)).isEqualTo(ran.lines().getFirst());
        }
    }

    @Test
    void whatThereIsToWatchIsProposedReadyToPaste() {
        try (var web = new Web()) {
            web.serving("/site", "text/html", "<link rel=alternate type=application/rss+xml href=/rss.xml>")
                    .serving("/rss.xml", "text/xml", "<rss><channel><item><title>Un</title></item></channel></rss>");

            var ran = Ran.vigie("source", "find", web.url("/site"), "--allow-local");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("sources:", "  - rss: \"" + web.url("/rss.xml") + "\"");
        }
    }

    @Test
    void aNameGivesSearches() {
        assertThat(Ran.vigie("source", "find", "Le Fournil").out()).contains("- rss: \"https://news.google.com/");
    }
}
