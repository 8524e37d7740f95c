package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.mention.SourceId;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.scrapers.fetch.TinyWeb;
import dev.vigie.source.Progress;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From request to request: pages, keys and passes. */
class RoundTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void pagesAreFollowedFromWhereItWasAndTheCursorMovesOn() {
        var asked = new ArrayList<String>();
        town.web.on("/api/v1/timelines/tag/pain", exchange -> {
            asked.add(exchange.getRequestURI().getQuery());
            var from = asked.size() == 1 ? 101 : 141;
            var count = asked.size() == 1 ? 40 : 3;
            answer(
                    exchange,
                    IntStream.range(from, from + count)
                            .mapToObj(RoundTest::status)
                            .collect(Collectors.joining(",", "[", "]")));
        });

        var visit = visit(source("mastodon", Map.of("tag", "pain"), Optional.of("100")), Secrets.none());

        assertThat(asked).containsExactly("limit=40&min_id=100", "limit=40&min_id=140");
        assertThat(visit.found()).hasSize(43);
        assertThat(visit.cursor()).contains("143");
    }

    @Test
    void anyInterfaceIsReadBackToWhatWasTheNewestLastTime() {
        town.web.page("/posts", "application/json", page("d", "c", "2"));
        town.web.on(
                "/posts",
                exchange -> answer(
                        exchange,
                        "p=2".equals(exchange.getRequestURI().getQuery()) ? page("b", "a", "3") : page("d", "c", "2")));
        var options = Map.of("items", "/all", "id", "/id", "text", "/id", "next", "/next", "page", "p");

        var first = visit(source("json", options, Optional.empty(), "/posts"), Secrets.none());
        var later = visit(source("json", options, Optional.of("b"), "/posts"), Secrets.none());

        assertThat(first.found()).extracting(Found::text).containsExactly("d", "c");
        assertThat(first.cursor()).contains("d");
        assertThat(later.found()).extracting(Found::text).containsExactly("d", "c", "b", "a");
        assertThat(later.cursor()).contains("d");
    }

    @Test
    void aKeyGoesOutInItsHeaderAndNeverIntoWhatIsKept() {
        var heard = new ArrayList<String>();
        town.web.on("/posts", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("X-Key"));
            answer(exchange, page("a", "b", ""));
        });
        var options = Map.of("items", "/all", "text", "/id", "auth", "X-Key: Bearer {key}");
        Secrets secrets = name -> Optional.of("secret of " + name);

        var visit = visit(source("json", options, Optional.empty(), "/posts"), secrets);

        assertThat(heard).containsExactly("Bearer secret of 127-0-0-1");
        assertThat(visit.toString()).doesNotContain("secret");
    }

    @Test
    void aMissingKeyIsSaidWithWhereToPutIt() {
        var visit = visit(source("youtube", Map.of(), Optional.empty()), Secrets.none());

        assertThat(visit.state()).isEqualTo(State.BLOCKED);
        assertThat(visit.note()).isEqualTo("it needs a key: give Vigie the key youtube");
    }

    @Test
    void aKeyInAnAddressIsNotSeenByTheScraper() {
        var seen = new ArrayList<String>();
        town.web.on("/posts", exchange -> {
            seen.add(exchange.getRequestURI().getQuery());
            answer(exchange, "{}");
        });
        var scraper = new OneAsk(Ask.of(town.web.url("/posts"), "*/*").with("?key", "{key:shop}"), seen);

        visits(new Scrapers(List.of(scraper)), _ -> Optional.of("s3cret"))
                .visit(source("one", Map.of(), Optional.empty()));

        assertThat(seen).containsExactly("key=s3cret", town.web.url("/posts"));
    }

    @Test
    void signingInHappensOnceForManyRequests() {
        var posted = new ArrayList<String>();
        town.web.on("/token", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, "{\"pass\":\"p1\",\"ends\":3600}");
        });
        var passes = new ArrayList<String>();
        town.web.on("/posts", exchange -> {
            passes.add(exchange.getRequestHeaders().getFirst("Authorization"));
            answer(exchange, "{}");
        });
        var signIn = new SignIn(Ask.api(town.web.url("/token")).posting("secret={key:shop}"), "/pass", "/ends");
        var scraper =
                new OneAsk(Ask.api(town.web.url("/posts")).with("Authorization", "Bearer {pass}"), new ArrayList<>()) {
                    @Override
                    public Optional<SignIn> signIn(Source source) {
                        return Optional.of(signIn);
                    }
                };
        var visits = visits(new Scrapers(List.of(scraper)), _ -> Optional.of("a&b"));

        visits.visit(source("one", Map.of(), Optional.empty()));
        visits.visit(source("one", Map.of(), Optional.empty()));

        assertThat(posted).containsExactly("secret=a%26b");
        assertThat(passes).containsExactly("Bearer p1", "Bearer p1");
    }

    private Visit visit(Source source, Secrets secrets) {
        return visits(Scrapers.standard(), secrets).visit(source);
    }

    private Visits visits(Scrapers scrapers, Secrets secrets) {
        var fetcher = new Fetcher(Limits.USUAL, Manners.AT_HOME, town.clock, new Random(1));
        return new Visits(scrapers, fetcher, secrets, Turns.free(), town.clock);
    }

    private Source source(String kind, Map<String, String> options, Optional<String> cursor) {
        return source(kind, options, cursor, "");
    }

    private Source source(String kind, Map<String, String> options, Optional<String> cursor, String path) {
        var spec = town.spec(kind, path, options);
        var none = Optional.<String>empty();
        return new Source(
                SourceId.of(spec),
                spec,
                new Progress(Town.NOON, Optional.empty(), 0, State.NEW, "", none, none, cursor));
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange, String json) throws java.io.IOException {
        TinyWeb.answer(
                exchange, 200, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String one, String two, String next) {
        return "{\"all\":[{\"id\":\"" + one + "\"},{\"id\":\"" + two + "\"}],\"next\":\"" + next + "\"}";
    }

    private static String status(int id) {
        return "{\"id\":\"" + id + "\",\"url\":\"https://social.example/" + id
                + "\",\"content\":\"pain\",\"account\":{\"acct\":\"k\"}}";
    }

    /** Asks one thing and notes the address that it is told has answered. */
    private static class OneAsk implements Scraper {
        private final Ask ask;
        private final List<String> seen;

        private OneAsk(Ask ask, List<String> seen) {
            this.ask = ask;
            this.seen = seen;
        }

        @Override
        public String kind() {
            return "one";
        }

        @Override
        public List<Ask> plan(Source source) {
            return List.of(ask);
        }

        @Override
        public Reading read(Source source, Answer answer) {
            seen.add(answer.url());
            return new Reading.Empty();
        }
    }
}
