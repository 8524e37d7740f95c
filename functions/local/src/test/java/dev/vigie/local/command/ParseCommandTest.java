package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Le Courrier</title><link>https://courrier.example/</link>
            <item><title>Éclairs rappelés</title><link>/a/1</link><description>Un lot de crème.</description></item>
            </channel></rss>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFeedOnStandardInputIsPrintedAsOneLineOfJson() {
        var ran = Ran.given(FEED, "parse", "--url", "https://courrier.example/rss.xml");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains("Le Courrier", "Éclairs rappelés", "https://courrier.example/a/1");
    }

    @Test
    void whatIsNoFeedSaysSoAndFails() {
        var ran = Ran.given("<!DOCTYPE html><html><body>Bonjour</body></html>", "parse");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).singleElement().asString().startsWith("{\"error\":\"this is a web page, not a feed");
    }

    @Test
    void whatIsNoDocumentAtAllIsAnError() {
        var ran = Ran.given("garbage", "parse");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).singleElement().asString().startsWith("{\"error\":");
    }

    @Test
    void savedFeedsAreAnsweredInOrderOneLineEachWhateverTheyHold() throws IOException {
        var feed = Files.writeString(folder.resolve("rss.xml"), FEED);
        var page = Files.writeString(folder.resolve("page.html"), "<html><body>Bonjour</body></html>");
        var input = String.join(
                "\n",
                Json.write(Map.of("file", feed.toString(), "url", "https://courrier.example/", "headers", Map.of())),
                Json.write(Map.of("file", page.toString())),
                Json.write(Map.of("file", folder.resolve("none.xml").toString())),
                "rss.xml",
                "{}",
                Json.write(Map.of("file", feed.toString())));

        var ran = Ran.given(input, "parse", "--batch");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(6);
        assertThat(ran.lines().get(0)).contains("Éclairs rappelés").doesNotContain("\"error\"");
        assertThat(ran.lines().subList(1, 5)).allMatch(line -> line.startsWith("{\"error\":"));
        assertThat(ran.lines().get(2)).contains("none.xml");
        assertThat(ran.lines().get(5)).contains("Éclairs rappelés");
    }
}
