package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.vigie.incident.Alert.Way;
import dev.vigie.store.dynamodb.Clients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;
import tools.jackson.databind.json.JsonMapper;

/** What really goes over the wire: the query protocol as SNS reads it. */
class SnsWireTest {
    private static final String PREFIX = "arn:aws:sns:eu-west-3:123456789012:vigie-";
    private static final String ACCEPTED = "<PublishResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\">"
            + "<PublishResult><MessageId>m-1</MessageId></PublishResult>"
            + "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></PublishResponse>";

    private final List<Map<String, String>> requests = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var answer = ACCEPTED.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aMessageGoesToItsBusinesssTopicWithOneTextForEachWay() {
        outbox().deliver(SomeMessage.to("Claire", Way.SMS, Way.EMAIL));

        var request = requests.getFirst();
        assertThat(request)
                .containsEntry("Action", "Publish")
                .containsEntry("TopicArn", PREFIX + "fournil")
                .containsEntry("Subject", "VIGIE ALERTE: ete")
                .containsEntry("MessageStructure", "json");
        assertThat(JsonMapper.shared().readTree(request.get("Message")))
                .isEqualTo(JsonMapper.shared()
                        .createObjectNode()
                        .put("default", "VIGIE ALERTE\n\nÀ lire & à suivre\n")
                        .put("sms", "VIGIE ALERTE: été €")
                        .put("email", "VIGIE ALERTE\n\nÀ lire & à suivre\n"));
    }

    @Test
    void subscriptionsCanFilterByEachAttribute() {
        outbox().deliver(SomeMessage.to("Claire", Way.SMS, Way.EMAIL));

        assertThat(attributes(requests.getFirst()))
                .containsEntry("business", "String=fournil")
                .containsEntry("contact", "String=Claire")
                .containsEntry("level", "Number=2")
                .containsEntry("kind", "String=raised")
                .containsEntry("language", "String=fr")
                .containsEntry("channel", "String.Array=[\"email\",\"sms\"]")
                .containsEntry("exercise", "String=false")
                .hasSize(7);
    }

    @Test
    void aTopicThatIsAwayIsTriedAFewTimesAndThenSaid() {
        status = 503;

        assertThatThrownBy(() -> outbox().deliver(SomeMessage.to("Claire", Way.SMS)))
                .isInstanceOf(SnsException.class);
        assertThat(requests).hasSizeBetween(2, 4);
    }

    private SnsOutbox outbox() {
        var client = Clients.of(SnsClient.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_3)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"))));
        return new SnsOutbox(client, PREFIX);
    }

    private static Map<String, String> attributes(Map<String, String> request) {
        var attributes = new TreeMap<String, String>();
        for (var n = 1; request.containsKey("MessageAttributes.entry." + n + ".Name"); n++) {
            var entry = "MessageAttributes.entry." + n;
            attributes.put(
                    String.valueOf(request.get(entry + ".Name")),
                    request.get(entry + ".Value.DataType") + "=" + request.get(entry + ".Value.StringValue"));
        }
        return attributes;
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
