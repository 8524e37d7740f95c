package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

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
        Scraper clumsy = new Scraper() {
            @Override
            public String kind() {
                return "rss";
            }

            @Override
            public List<Ask> plan(Source source) {
                return List.of(Ask.of(source.spec().address(), "*/*"));
            }

            @Override
            public Reading read(Source source, Answer answer) {
                throw new IllegalStateException("oops");
            }
        };
        try (var fetcher = new Fetcher(Limits.USUAL, Manners.AT_HOME, town.clock(), new Random(1))) {
            var visit = new Visits(new Scrapers(List.of(clumsy)), fetcher, town.clock()).visit(source("rss"));

            assertThat(visit.state()).isEqualTo(State.UNREADABLE);
            assertThat(visit.note()).contains("scraper rss failed").contains("oops");
        }
    }

    @Test
    void anUnknownKindIsSaidWithTheKindsThereAre() {
        assertThat(town.visits().visit(source("telepathy")).note())
                .isEqualTo("no scraper reads kind \"telepathy\"; there are rss, page, reviews");
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
}
