package dev.vigie.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import dev.vigie.local.run.LocalContext;
import dev.vigie.score.ScoredMention;
import dev.vigie.scrapers.ScrapeReport;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.LambdaJson;
import dev.vigie.store.Mentions;
import dev.vigie.store.StreamRows;
import dev.vigie.store.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each function takes its sample event, read as Lambda reads it. */
class SampleEventsTest {
    private static final LocalContext CONTEXT = new LocalContext();
    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            "decide", Map.of("batchItemFailures", List.of()),
            "notify", Map.of("batchItemFailures", List.of()),
            "review", Map.of("failed", 0, "unsent", 0),
            "digest", Map.of("sent", 0, "failed", 0),
            "scrape-rss", Map.of("kind", "rss", "sources", 0),
            "pages-guide", Map.of("statusCode", 200, "isBase64Encoded", false),
            "pages-alert", Map.of("statusCode", 404));

    @TempDir
    Path folder;

    private Bakery bakery;

    @BeforeEach
    void open() throws IOException {
        bakery = new Bakery(folder, _ -> store -> store);
        new Businesses(bakery.store).put(Bakery.profile("https://courrier.example/rss.xml"));
    }

    @AfterEach
    void close() {
        bakery.close();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aScrapeFunctionIsToldItsKind(String kind) throws IOException {
        var report = bakery.scrape.handleRequest(plain(SampleEvents.text("scrape-" + kind)), CONTEXT);

        assertThat(report).extracting(ScrapeReport::kind, ScrapeReport::sources).containsExactly(kind, 0);
    }

    static List<String> kinds() {
        return Scrapers.standard().kinds();
    }

    @Test
    void decideOwesAnAlertForTheSampleMention() throws IOException {
        var told = change(Table.MENTIONS, "decide").after().orElseThrow();
        assertThat(Mentions.of(told).mention().business().value()).isEqualTo("fournil-saint-michel");

        var answer = bakery.decide.handleRequest(event("decide", DynamodbEvent.class), CONTEXT);

        assertThat(answer.getBatchItemFailures()).isEmpty();
        assertThat(bakery.store.after(Table.ALERTS, BigInteger.ZERO, 10)).hasSize(1);
    }

    @Test
    void notifySendsTheAlertThatTheSampleMentionMadeOwed() throws IOException {
        bakery.decide.handleRequest(event("decide", DynamodbEvent.class), CONTEXT);
        var owed =
                bakery.store.after(Table.ALERTS, BigInteger.ZERO, 10).getFirst().after();
        SampleEvents.follow("notify", owed.orElseThrow());
        var told = change(Table.ALERTS, "notify").after();

        var answer = bakery.notify.handleRequest(event("notify", DynamodbEvent.class), CONTEXT);

        assertThat(told.map(Alerts::of)).isEqualTo(owed.map(Alerts::of));
        assertThat(answer.getBatchItemFailures()).isEmpty();
        assertThat(bakery.sent)
                .singleElement()
                .satisfies(message -> assertThat(message.contact()).isEqualTo("Claire"));
    }

    @Test
    void reviewIsToldNothingButThatTimePasses() throws IOException {
        var seen = bakery.review.handleRequest(plain(SampleEvents.text("review")), CONTEXT);

        assertThat(seen.failed()).isZero();
    }

    @Test
    void pagesShowAGuide() throws IOException {
        var answer = bakery.pages.handleRequest(event("pages-guide", APIGatewayV2HTTPEvent.class), CONTEXT);

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(answer.getBody()).contains("<html");
    }

    @Test
    void theSampleMentionIsWhatThisVigieWouldStore() throws IOException {
        var row = change(Table.MENTIONS, "decide").after().orElseThrow();
        var mention = Mentions.of(row);

        new Mentions(bakery.store).add(mention);

        assertThat(bakery.store.after(Table.MENTIONS, BigInteger.ZERO, 10))
                .extracting(change -> change.after().orElseThrow())
                .isEqualTo(List.of(row))
                .extracting(Mentions::of)
                .extracting(ScoredMention::score)
                .containsExactly(mention.score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "notify", "review", "digest", "scrape-rss", "pages-guide", "pages-alert"})
    void eachFunctionTakesTheBytesThatLambdaHandsIt(String name) throws IOException {
        var answer = new ByteArrayOutputStream();

        function(name)
                .handleRequest(new ByteArrayInputStream(SampleEvents.text(name).getBytes(UTF_8)), answer, CONTEXT);

        assertThat(plain(answer.toString(UTF_8))).containsAllEntriesOf(ANSWERS.getOrDefault(name, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"decide, MENTIONS", "notify, ALERTS"})
    void aStreamReadsAsByLambdasOwnMapper(String name, Table table) throws IOException {
        var ours = LambdaJson.readStream(
                new ByteArrayInputStream(SampleEvents.text(name).getBytes(UTF_8)));

        assertThat(StreamRows.changes(table, ours.getRecords())).containsExactly(change(table, name));
    }

    private RequestStreamHandler function(String name) {
        return switch (name) {
            case "decide" -> bakery.decide;
            case "notify" -> bakery.notify;
            case "review" -> bakery.review;
            case "digest" -> bakery.digest;
            case "scrape-rss" -> bakery.scrape;
            default -> bakery.pages;
        };
    }

    private static dev.vigie.store.Change change(Table table, String name) throws IOException {
        return StreamRows.change(
                table, event(name, DynamodbEvent.class).getRecords().getFirst());
    }

    private static <E> E event(String name, Class<E> type) throws IOException {
        return LambdaEventSerializers.serializerFor(type, SampleEventsTest.class.getClassLoader())
                .fromJson(SampleEvents.text(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(String json) {
        return JacksonFactory.getInstance().getSerializer(Map.class).fromJson(json);
    }
}
