package dev.vigie.local;

import static dev.vigie.local.CloudFormation.in;
import static dev.vigie.local.CloudFormation.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.HttpServer;
import dev.vigie.incident.Alert;
import dev.vigie.local.run.LocalContext;
import dev.vigie.message.Message;
import dev.vigie.store.Onboarding;
import dev.vigie.store.StreamRows;
import dev.vigie.store.Table;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each role may read and write in the tables what its function does when all goes its way, and nothing else. */
class PermissionsTest {
    private static final LocalContext CONTEXT = new LocalContext();
    private static final Pattern LINK = Pattern.compile("https://vigie\\.example/a/\\S+");
    private static final Pattern TABLE = Pattern.compile("table/\\$\\{Prefix}-(.+)$");

    @TempDir
    Path folder;

    private final Map<String, Set<String>> needed = new ConcurrentHashMap<>();

    @Test
    void eachRoleMayDoInTheTablesWhatItsFunctionDoesAndNothingElse() throws IOException {
        try (var bakery = new Bakery(folder, name -> store -> new Watched(store, needed(name)))) {
            fallIll(bakery);
            bakery.refuse(true);
            bakery.notify.handleRequest(
                    StreamRows.event(Table.ALERTS, bakery.store.after(Table.ALERTS, BigInteger.ZERO, 100)), CONTEXT);
            bakery.refuse(false);
            bakery.clock.set(Bakery.ILL.plus(Duration.ofHours(1)));
            bakery.review.handleRequest(Map.of(), CONTEXT);
            press(bakery, bakery.sent.getFirst(), "acknowledge");
            bakery.clock.set(Instant.parse("2026-03-09T07:03:00Z")); // Monday, eight in Bordeaux
            assertThat(bakery.digest.handleRequest().sent()).isPositive();
            bakery.clock.set(Bakery.ILL.plus(Duration.ofHours(1)));
            press(bakery, bakery.sent.getFirst(), "false-alarm");
        }

        assertThat(needed).isEqualTo(allowed());
    }

    /** A feed in which two customers say that they fell ill is scraped, decided upon, and scraped again. */
    private static void fallIll(Bakery bakery) throws IOException {
        var web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/rss.xml", exchange -> {
            var feed = """
                    <rss version="2.0"><channel><title>Courrier</title>
                    <item><link>https://courrier.example/1</link><title>Malade</title><description>Malade toute la nuit après
                    les éclairs du Fournil Saint-Michel, vomissements et fièvre. Mon mari pareil.</description></item>
                    <item><link>https://forum.example/2</link><title>Intoxication</title><description>Intoxication après une
                    quiche du Fournil Saint-Michel, ma fille est à l'hôpital.</description></item>
                    </channel></rss>
                    """.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        web.start();
        try {
            var feed = "http://localhost:" + web.getAddress().getPort() + "/rss.xml";
            new Onboarding(bakery.store).put(Bakery.profile(feed), bakery.clock.instant());
            var report = bakery.scrape.handleRequest(Map.of("kind", "rss"), CONTEXT);
            assertThat(report.added()).isEqualTo(2);
            bakery.decide.handleRequest(
                    StreamRows.event(Table.MENTIONS, bakery.store.after(Table.MENTIONS, BigInteger.ZERO, 100)),
                    CONTEXT);
            // What an open incident is about is looked at again.
            bakery.clock.set(Bakery.ILL.plus(Duration.ofMinutes(20)));
            bakery.scrape.handleRequest(Map.of("kind", "rss"), CONTEXT);
        } finally {
            web.stop(0);
        }
    }

    private static void press(Bakery bakery, Message message, String act) {
        assertThat(message.ways()).contains(Alert.Way.EMAIL);
        var link =
                LINK.matcher(message.body()).results().findFirst().orElseThrow().group();
        var page = answer(bakery, "GET", link, "");
        var form = Jsoup.parse(page.getBody(), link)
                .select("form[action$=/" + act + "]")
                .first();
        var fields = Stream.ofNullable(form)
                .flatMap(found -> found.select("input[name], button[name]").stream())
                .map(field -> field.attr("name") + "=" + URLEncoder.encode(field.attr("value"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        assertThat(answer(bakery, "GET", link + "/business", "").getStatusCode())
                .isEqualTo(200);
        assertThat(answer(bakery, "POST", link + "/" + act, fields).getStatusCode())
                .isEqualTo(303);
    }

    private static APIGatewayV2HTTPResponse answer(Bakery bakery, String method, String link, String form) {
        var path = URI.create(link).getPath();
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod(method)
                .withPath(path)
                .build();
        var event = APIGatewayV2HTTPEvent.builder()
                .withRawPath(path)
                .withRawQueryString("")
                .withHeaders(Map.of("content-type", "application/x-www-form-urlencoded"))
                .withBody(form)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .build())
                .build();
        return bakery.pages.handleRequest(event, CONTEXT);
    }

    private Set<String> needed(String function) {
        return needed.computeIfAbsent(function, _ -> new ConcurrentSkipListSet<>());
    }

    /** By role, what its statements say of tables and indexes. */
    private static Map<String, Set<String>> allowed() throws IOException {
        return CloudFormation.read("infrastructure/permissions.yaml").ofType("AWS::IAM::Role").entrySet().stream()
                .filter(role -> !role.getKey().equals("Deploy")) // worn by CodeDeploy, no function of ours
                .collect(Collectors.toMap(Map.Entry::getKey, role -> allowed(role.getValue())));
    }

    private static Set<String> allowed(Map<String, Object> role) {
        return list(role, "Policies").stream()
                .flatMap(policy -> list(in(policy, "PolicyDocument"), "Statement").stream())
                .flatMap(statement -> many(statement.get("Action"))
                        .flatMap(action -> many(statement.get("Resource"))
                                .flatMap(resource -> right(action.toString(), resource))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> right(String action, Object resource) {
        var table = TABLE.matcher(resource instanceof Map<?, ?> named ? String.valueOf(named.get("!Sub")) : "");
        return action.startsWith("dynamodb:") && !action.contains("Stream") && table.find()
                ? Stream.of(action.substring("dynamodb:".length()) + " " + table.group(1))
                : Stream.of();
    }

    private static Stream<?> many(@Nullable Object value) {
        return value instanceof List<?> several ? several.stream() : Stream.ofNullable(value);
    }
}
