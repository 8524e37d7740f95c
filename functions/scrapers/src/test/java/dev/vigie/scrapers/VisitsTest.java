package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.source.Progress;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aMistakeInAScraperIsThatSourcesFailureOnly() {
        town.web.page("/feed", "text/xml", "x");
        var clumsy = scraper(List.of("/feed"), _ -> {
            throw new IllegalStateException("oops");
        });

        var visit = visit(clumsy);

        assertThat(visit.state()).isEqualTo(State.UNREADABLE);
        assertThat(visit.note()).contains("scraper rss failed").contains("oops");
    }

    @Test
    void severalAsksMakeOneVisitThatEndsAtTheFirstFailure() {
        town.web.page("/1", "text/plain", "un").page("/2", "text/plain", "deux").page("/4", "text/plain", "quatre");
        Function<Answer, Reading> words = answer -> Reading.of(List.of(found(answer.text())));

        var whole = visit(scraper(List.of("/1", "/2"), words));
        var broken = visit(scraper(List.of("/1", "/3", "/4"), words));

        assertThat(whole.state()).isEqualTo(State.READ);
        assertThat(whole.found()).extracting(Found::text).containsExactly("un", "deux");
        assertThat(broken.state()).isEqualTo(State.FAILED);
        assertThat(broken.found()).extracting(Found::text).containsExactly("un");
    }

    @Test
    void anUnknownKindIsSaidWithTheKindsThereAre() {
        assertThat(town.visits().visit(source("telepathy")).note())
                .isEqualTo("no scraper reads kind \"telepathy\"; there are "
                        + String.join(", ", Scrapers.standard().kinds()));
    }

    @Test
    void aLastingMoveIsReadAndReported() {
        town.web.redirect("/feed", 301, "/new").page("/new", "text/xml", Town.feed(Town.item("1", "x")));

        var visit = town.visits().visit(source("rss"));

        assertThat(visit.state()).isEqualTo(State.READ);
        assertThat(visit.note()).isEqualTo("has moved for good to " + town.web.url("/new") + "; change the profile");
    }

    @Test
    void aSourceCanBeTriedOutWithoutKeepingAnything() {
        town.web.page("/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil"), Town.item("2", "La mairie")));
        var bakery = town.business("fournil", "Le Fournil");

        var checked = town.check().check(town.spec("rss", "/feed", Map.of()), Optional.of(bakery));

        assertThat(checked.state()).isEqualTo(State.READ);
        assertThat(checked.texts())
                .extracting(text -> text.mention().isPresent())
                .containsExactly(true, false);
        assertThat(checked.texts())
                .extracting(text -> text.content().title())
                .containsExactly("Le Fournil", "La mairie");
        assertThat(town.mentions(bakery)).isEmpty();
    }

    private Source source(String kind) {
        var spec = town.spec(kind, "/feed", Map.of());
        return new Source(SourceId.of(spec), spec, Progress.untried(Town.NOON));
    }

    private Visit visit(Scraper scraper) {
        try (var fetcher = new Fetcher(Limits.USUAL, Manners.AT_HOME, town.clock, new Random(1))) {
            return new Visits(new Scrapers(List.of(scraper)), fetcher, town.clock).visit(source("rss"));
        }
    }

    private Scraper scraper(List<String> paths, Function<Answer, Reading> reader) {
        return new Scraper() {
            @Override
            public String kind() {
                return "rss";
            }

            @Override
            public List<Ask> plan(Source source) {
                return paths.stream()
                        .map(path -> Ask.of(town.web.url(path), "*/*"))
                        .toList();
            }

            @Override
            public Reading read(Source source, Answer answer) {
                return reader.apply(answer);
            }
        };
    }

    private static Found found(String text) {
        return new Found(
                Optional.empty(),
                "https://example.org",
                "",
                "",
                text,
                Optional.empty(),
                Reach.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }
}
