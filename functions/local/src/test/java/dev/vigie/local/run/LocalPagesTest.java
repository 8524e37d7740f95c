package dev.vigie.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.Some;
import dev.vigie.alerts.Courier;
import dev.vigie.incident.Alert;
import dev.vigie.incident.AlertId;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.incident.LinkKey;
import dev.vigie.message.Links;
import dev.vigie.pages.PagesHandler;
import dev.vigie.pages.Site;
import dev.vigie.store.Businesses;
import dev.vigie.store.Decisions;
import dev.vigie.store.Incidents;
import dev.vigie.store.Versioned;
import dev.vigie.store.disk.StoreOnDisk;
import dev.vigie.store.disk.TemporaryStore;
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
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real pages over real HTTP. */
class LocalPagesTest {
    private static final Incident INCIDENT = Some.incident(Level.ALERT);
    private static final String NO_LINK = "/a/AAAAAAAAAAAAAAAAAAAAAA";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final LocalPages pages = new LocalPages(0);

    private final Clock clock = Clock.fixed(Some.NOON, ZoneOffset.UTC);
    private final StoreOnDisk store = TemporaryStore.open(clock);

    @BeforeEach
    void open() {
        var handler = new PagesHandler(new Site(store, new LinkKey(new byte[32]), pages.address(), clock));
        pages.serve(event -> handler.handleRequest(event, new LocalContext()));
    }

    @AfterEach
    void close() {
        browser.close();
        pages.close();
        store.close();
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
    void onlyAFormFromThePageItselfActs() throws IOException, InterruptedException {
        var link = URI.create(sentLink()).getPath();
        var json = BodyPublishers.ofString("{}");

        var look = answer(request(link).GET());
        var lookAtAct = answer(request(link + "/acknowledge").GET());
        var noForm = answer(request(link + "/acknowledge").POST(json).header("Content-Type", "application/json"));
        var forged = answer(request(link + "/acknowledge")
                .POST(form("seal=guessed"))
                .header("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(lookAtAct.statusCode()).isEqualTo(405);
        assertThat(noForm.statusCode()).isEqualTo(415);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(new Incidents(store)
                        .get(Some.FOURNIL, INCIDENT.id())
                        .orElseThrow()
                        .value())
                .isEqualTo(INCIDENT);
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

    /** The link in a message that went out about an incident. */
    private String sentLink() {
        var alert = new Alert(
                Some.FOURNIL,
                AlertId.of(INCIDENT.id(), 1, "Claire"),
                Alert.Kind.OPENED,
                "Claire",
                Set.of(Alert.Way.SMS),
                Some.NOON,
                new Alert.Facts(INCIDENT, List.of("Claire"), Some.NOON.plus(Duration.ofHours(1))),
                Alert.Delivery.OWED);
        new Businesses(store).put(Some.business());
        new Decisions(store).record(new Versioned<>(INCIDENT, 0), List.of(alert));
        var links = new Links(new LinkKey(new byte[32]), pages.address());
        new Courier(store, links, _ -> {}, clock).send(alert.business(), alert.id());
        return links.url(links.token(alert.business(), alert.id()));
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
