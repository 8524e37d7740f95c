package dev.vigie.alerts.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.vigie.Some;
import dev.vigie.incident.Alert;
import dev.vigie.incident.AlertId;
import dev.vigie.incident.Level;
import dev.vigie.message.Envelope;
import dev.vigie.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
    private static final Clock NOON = Clock.fixed(Some.NOON, ZoneOffset.UTC);

    private final List<String> bodies = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final Queue<Integer> answers = new ArrayDeque<>();
    private HttpServer server;

    WebhookTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void somebodyListens() {
        server.createContext("/", exchange -> {
            try (exchange) {
                bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                signatures.add(exchange.getRequestHeaders().getFirst("Vigie-Signature"));
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                var answer = answers.poll();
                exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
            }
        });
        server.start();
    }

    @AfterEach
    void nobodyListens() {
        server.stop(0);
    }

    @Test
    void itSendsTheEnvelopeSigned() {
        webhook(true).tell(envelope());

        assertThat(bodies)
                .singleElement()
                .satisfies(body -> assertThat(Json.read(body, Envelope.class)).isEqualTo(envelope()));
        assertThat(signatures)
                .containsExactly(new Signature("a secret for tests").of(bodies.getFirst(), NOON.instant()));
        assertThat(bodies.getFirst()).doesNotContain("/a/");
    }

    @Test
    void whatFailsIsTriedThreeTimesAndThenLeft() {
        answers.addAll(List.of(500, 503, 500, 204));

        webhook(true).tell(envelope());

        assertThat(bodies).hasSize(3);
    }

    @Test
    void aRefusalIsNotRepeatedAndARedirectNotFollowed() {
        answers.addAll(List.of(410));
        webhook(true).tell(envelope());
        assertThat(bodies).hasSize(1);

        answers.addAll(List.of(302, 302, 302));
        webhook(true).tell(envelope());
        assertThat(bodies).hasSize(4);
    }

    @Test
    void itNeverGoesToThisMachineUnlessATestSaysSo() {
        webhook(false).tell(envelope());

        assertThat(bodies).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                "168.63.129.16", "::1", "fe80::1", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::"
            })
    void privateAddressesAreNotPublic(String address) throws IOException {
        assertThat(Webhook.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aWrongDescriptionNamesItsMend() {
        assertThatThrownBy(() -> Webhook.of(Map.of("VIGIE_WEBHOOK", "https://h.example/x"), NOON))
                .hasMessageContaining("openssl rand");
        assertThatThrownBy(() -> Webhook.of(
                        Map.of("VIGIE_WEBHOOK", "http://h.example", "VIGIE_WEBHOOK_SECRET", "x".repeat(32)), NOON))
                .hasMessageContaining("https://");
        assertThat(Webhook.of(Map.of(), NOON)).isSameAs(Listeners.NONE);
    }

    private Webhook webhook(boolean allowLocal) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        return new Webhook(address, new Signature("a secret for tests"), NOON, Duration.ofMillis(1), allowLocal);
    }

    private static Envelope envelope() {
        var incident = Some.incident(Level.ALERT);
        var alert = new Alert(
                incident.business(),
                AlertId.of(incident.id(), 1, "Claire"),
                Alert.Kind.OPENED,
                "Claire",
                Set.of(Alert.Way.SMS),
                Some.NOON,
                new Alert.Facts(incident, List.of("Claire"), Some.NOON.plusSeconds(900)),
                Alert.Delivery.OWED);
        return Envelope.of(alert, Some.business());
    }
}
