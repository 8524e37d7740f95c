package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.BusinessId;
import dev.vigie.score.ScoredMention;
import dev.vigie.store.Mentions;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told in one line each, and nothing else suffers from it. */
class WrongInputsTest {
    private static final String GOOD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Le Courrier</title><link>https://courrier.example/</link>
            <item><title>Le Fournil de Pessac ouvre ce dimanche</title><link>https://courrier.example/1</link>
            <description>La boulangerie fête ses dix ans.</description></item></channel></rss>
            """;
    private static final String LATIN = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Forum</title></head><body>
            <div class="post"><a href="/forum/1">#1</a> Très déçue : un éclair périmé acheté au Fournil de Pessac.</div>
            </body></html>
            """;
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>Accueil</title></head><body>Bonjour</body></html>";

    @TempDir
    Path folder = Path.of("");

    @Test
    void eachSourceThatIsWrongGivesOneLineAndTheOthersGoOn() throws IOException {
        try (var web = new Web()
                .serving("/good.xml", "application/rss+xml; charset=utf-8", GOOD)
                .serving("/page.html", "text/html; charset=utf-8", PAGE)
                .streaming(
                        "/huge.xml",
                        "application/rss+xml",
                        GOOD.replace("</channel></rss>", "").repeat(50),
                        200_000_000)
                .serving("/latin.html", "text/html; charset=utf-8", Charset.forName("windows-1252"), () -> LATIN)) {
            var dead = "http://127.0.0.1:" + deadPort() + "/rss.xml";
            var profile = profile("""
                    business: fournil
                    name: Le Fournil
                    watch: {any: ["Fournil de Pessac"]}
                    sources:
                      - rss: %s
                      - rss: %s
                      - rss: %s
                      - page: {url: %s, item: ".post", link: "a"}
                      - rss: %s
                    contacts: [{name: Claire, sms: "+33600000001"}]
                    """.formatted(
                    dead, web.url("/page.html"), web.url("/huge.xml"), web.url("/latin.html"), web.url("/good.xml")));

            var ran = Ran.vigie("watch", profile, "--once", "--allow-local", "--data", folder.toString());

            assertThat(ran.code()).as("a source failed").isEqualTo(1);
            assertThat(about(ran, dead)).singleElement().asString().endsWith("cannot be reached");
            assertThat(about(ran, web.url("/page.html")))
                    .singleElement()
                    .asString()
                    .contains("web page, not a feed");
            assertThat(about(ran, web.url("/huge.xml")))
                    .singleElement()
                    .asString()
                    .contains("is larger than 5.0 MB");
            assertThat(about(ran, web.url("/latin.html"))).isEmpty();
            assertThat(about(ran, web.url("/good.xml"))).isEmpty();
            assertThat(mentions())
                    .extracting(scored -> scored.mention().content().whole())
                    .anyMatch(text -> text.contains("Très déçue : un éclair périmé"))
                    .anyMatch(text -> text.contains("fête ses dix ans"))
                    .hasSize(2);
        }
    }

    @Test
    void aWrongKeyInTheProfileEndsTheWatchBeforeItBegins() throws IOException {
        var profile = profile("""
                business: fournil
                name: Le Fournil
                watch: {any: ["Fournil de Pessac"]}
                source:
                  - rss: https://example.com/rss.xml
                contacts: [{name: Claire, sms: "+33600000001"}]
                """);

        var ran = Ran.vigie(
                "watch", profile, "--once", "--data", folder.resolve("data").toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .containsExactly(profile + ": line 4: source: there is no key \"source\"; did you mean \"sources\"?");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aMissingProfileIsOneLine() {
        var ran = Ran.vigie("watch", folder.resolve("none.yaml").toString(), "--once");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).containsExactly(folder.resolve("none.yaml") + ": there is no such file");
    }

    @Test
    void aKindOfSourceThatIsNotThereIsWrongUsageAndNamesThoseThatAre() {
        var ran = Ran.vigie("source", "test", "telegram", "https://example.com/");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.lines()).singleElement().asString().contains("telegram", "rss, page, reviews");
    }

    @Test
    void aSourceThatIsTriedOutSaysWhatItWouldBring() throws IOException {
        try (var web = new Web().serving("/good.xml", "application/rss+xml; charset=utf-8", GOOD)) {
            var ran = Ran.vigie("source", "test", "rss", web.url("/good.xml"), "--allow-local");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("Le Fournil de Pessac ouvre ce dimanche", "https://courrier.example/1");
        }
    }

    @Test
    void aSourceOnThisMachineIsRefusedUnlessItIsAllowed() throws IOException {
        try (var web = new Web().serving("/good.xml", "application/rss+xml; charset=utf-8", GOOD)) {
            var ran = Ran.vigie("source", "test", "rss", web.url("/good.xml"));

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.lines()).singleElement().asString().contains("not a public address");
        }
    }

    private static List<String> about(Ran ran, String address) {
        return ran.lines().stream().filter(line -> line.contains(address)).toList();
    }

    private List<ScoredMention> mentions() {
        try (var store = new StoreOnDisk(folder.resolve("vigie.db"), Clock.systemUTC())) {
            return new Mentions(store).seen(new BusinessId("fournil"), Instant.EPOCH, Instant.now(), 100);
        }
    }

    private String profile(String yaml) throws IOException {
        return Files.writeString(folder.resolve("shop.yaml"), yaml).toString();
    }

    /** A port on which nobody listens any more. */
    private static int deadPort() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return taken.getLocalPort();
        }
    }
}
