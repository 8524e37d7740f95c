package dev.vigie.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.incident.LinkKey;
import dev.vigie.pages.PagesHandler;
import dev.vigie.pages.Site;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real pages over real HTTP. */
class LocalPagesTest {
    private static final String NO_LINK = "/a/AAAAAAAAAAAAAAAAAAAAAA";

    @TempDir
    Path folder = Path.of("");

    private final HttpClient browser = HttpClient.newHttpClient();
    private final LocalPages pages = new LocalPages(0);

    @BeforeEach
    void open() {
        var clock = Clock.systemUTC();
        var store = new StoreOnDisk(folder.resolve("vigie.db"), clock);
        var handler = new PagesHandler(new Site(store, new LinkKey(new byte[32]), pages.address(), clock));
        pages.serve(event -> handler.handleRequest(event, new LocalContext()));
    }

    @AfterEach
    void close() {
        browser.close();
        pages.close();
    }

    @Test
    void theWelcomePageComesWithItsSafetyHeaders() throws IOException, InterruptedException {
        var answer = answer(request("/").GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html", "Vigie");
        assertThat(answer.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'");
    }

    @Test
    void aQuestionMayBeAskedInTheAddress() throws IOException, InterruptedException {
        var english = answer(request("/guide/G01?lang=en").GET());
        var french = answer(request("/guide/G01?lang=fr&x").GET());

        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("lang=\"en\"");
        assertThat(french.body()).contains("lang=\"fr\"");
    }

    @Test
    void aLinkThatWasNeverSentOpensNothing() throws IOException, InterruptedException {
        assertThat(answer(request(NO_LINK).GET()).statusCode()).isEqualTo(404);
        assertThat(answer(request(NO_LINK + "/acknowledge").POST(form(""))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingIsPostedToAPageThatIsOnlyLookedAt() throws IOException, InterruptedException {
        var answer =
                answer(request("/").POST(BodyPublishers.ofString("{}")).header("Content-Type", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD");
    }

    @Test
    void aHeadIsAnsweredAsAGetWithoutItsBody() throws IOException, InterruptedException {
        var answer = answer(request("/").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    }

    @Test
    void aFormOfAnySizeButOursIsRefused() throws IOException, InterruptedException {
        var answer = answer(request("/").POST(form("note=" + "x".repeat(100_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aPortThatIsTakenSaysHowToChooseAnother() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new LocalPages(taken.getLocalPort()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("port " + taken.getLocalPort() + " is taken; choose another with --port");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(pages.address() + path));
    }

    private static HttpRequest.BodyPublisher form(String fields) {
        return BodyPublishers.ofString(fields);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
