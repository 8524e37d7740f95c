package dev.vigie.local.operate;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.vigie.alerts.Courier;
import dev.vigie.business.Business;
import dev.vigie.incident.Drill;
import dev.vigie.incident.LinkKey;
import dev.vigie.local.run.SettableClock;
import dev.vigie.message.Links;
import dev.vigie.message.Message;
import dev.vigie.pages.PagesHandler;
import dev.vigie.pages.Site;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Store;
import dev.vigie.store.disk.StoreOnDisk;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise goes the way of a real alert: out by the courier, into a phone, by the link to the page. */
class ExerciseTest {
    private static final Instant EVENING = Instant.parse("2026-03-04T21:40:00Z");
    private static final byte[] KEY = new byte[32];

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock(EVENING);
    private final List<Message> sent = new ArrayList<>();
    private final Business business = Shops.read(Shops.BAKERY);
    private Store store;
    private Courier courier;

    @BeforeEach
    void aBakery() {
        store = new StoreOnDisk(folder.resolve("vigie.db"), clock);
        new Businesses(store).put(business);
        courier = new Courier(store, new Links(new LinkKey(KEY), "https://vigie.example"), sent::add, clock);
    }

    @AfterEach
    void closed() {
        store.close();
    }

    @Test
    void theTimeFromTheMessageToTheButtonIsTold() {
        var looks = new ArrayList<Duration>();
        var exercise = new Exercise(store, clock, pause -> {
            looks.add(pause);
            clock.set(clock.instant().plus(pause));
            if (looks.size() == 2) {
                deliver();
            } else if (looks.size() == 42) {
                take(sent.getFirst());
            }
        });

        var result = exercise.run(business, business.team().inOrder().getFirst(), "EXERCICE", Duration.ofMinutes(5));

        assertThat(result.took()).contains(Duration.ofSeconds(40));
        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.sms()).startsWith("VIGIE EXERCICE ");
            assertThat(message.subject()).startsWith("VIGIE EXERCICE ");
            assertThat(message.body()).contains("rien ne s'est passé");
            assertThat(message.exercise()).isTrue();
        });
        assertThat(new Incidents(store).of(business.id())).singleElement().satisfies(incident -> {
            assertThat(Drill.is(incident.value().id())).isTrue();
            assertThat(incident.value().isOpen()).isFalse();
        });
    }

    @Test
    void anExerciseThatNobodyTakesEndsByItself() {
        var exercise =
                new Exercise(store, clock, pause -> clock.set(clock.instant().plus(pause)));

        var result = exercise.run(business, business.team().inOrder().getFirst(), "EXERCICE", Duration.ofSeconds(3));

        assertThat(result.took()).isEmpty();
        assertThat(result.sent()).isEmpty();
        assertThat(new Incidents(store).of(business.id()).getFirst().value().isOpen())
                .isFalse();
    }

    private void deliver() {
        for (var owed : new Alerts(store).of(business.id())) {
            courier.send(business.id(), owed.value().alert().id());
        }
    }

    /** The link in the message is opened, and its button pressed. */
    private void take(Message message) {
        var words = message.sms().split(" ");
        var link = words[words.length - 1];
        var pages = new PagesHandler(new Site(store, new LinkKey(KEY), "https://vigie.example", clock));
        var page = Jsoup.parse(pages.answer(event("GET", link, "")).getBody());
        assertThat(page.text()).contains("EXERCICE");
        var seal = page.expectFirst("form.take input[name=seal]").val();
        var answer = pages.answer(
                event("POST", link + "/acknowledge", "seal=" + URLEncoder.encode(seal, StandardCharsets.UTF_8)));
        assertThat(answer.getStatusCode()).isEqualTo(303);
    }

    private static APIGatewayV2HTTPEvent event(String method, String link, String body) {
        var path = URI.create(link).getPath();
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod(method)
                .withPath(path)
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(path)
                .withHeaders(Map.of("content-type", "application/x-www-form-urlencoded"))
                .withBody(body)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .build())
                .build();
    }
}
