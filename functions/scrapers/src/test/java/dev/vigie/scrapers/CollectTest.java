package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Business;
import dev.vigie.business.Channel;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Care;
import dev.vigie.incident.Family;
import dev.vigie.incident.Incident;
import dev.vigie.incident.IncidentId;
import dev.vigie.incident.Level;
import dev.vigie.mention.Content;
import dev.vigie.mention.MentionId;
import dev.vigie.score.Signal;
import dev.vigie.score.lesson.Lesson;
import dev.vigie.score.lesson.Verdict;
import dev.vigie.scrapers.fetch.TinyWeb;
import dev.vigie.source.Progress.State;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CollectTest {
    private final Town town = new Town();
    private final Business bakery = town.business("fournil", "Le Fournil");

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whatIsAboutTheBusinessIsKeptAndNothingElse() {
        town.web.page(
                "/feed",
                "text/xml",
                Town.feed(
                        Town.item("1", "Le Fournil &amp;amp; &lt;b&gt;sa&lt;/b&gt; tarte"),
                        Town.item("2", "La mairie")));
        var source = town.watch(bakery, "rss", "/feed", Map.of());

        var report = town.collect("rss");

        var mention = town.mentions(bakery).getFirst().mention();
        assertThat(town.mentions(bakery)).hasSize(1);
        assertThat(mention.content().title()).isEqualTo("Le Fournil & sa tarte");
        assertThat(mention.content().url()).isEqualTo("https://journal.example/1");
        assertThat(mention.content().author()).hasSize(22).doesNotContain("Jeanne");
        assertThat(mention.published()).isEqualTo(Town.NOON.minus(Duration.ofHours(1)));
        assertThat(mention.seen()).isEqualTo(Town.NOON);
        assertThat(mention.origin().channel()).isEqualTo(Channel.WEB);
        assertThat(report).isEqualTo(new ScrapeReport("rss", 1, 2, 1, Map.of(State.READ, 1), List.of(), false));
        assertThat(town.progress(source).lastSuccess()).contains(Town.NOON);
    }

    @Test
    void aSourceIsFetchedOnceForAllWhoWatchIt() {
        var grill = town.business("grill", "Le Grill");
        town.web.page(
                "/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil et Le Grill"), Town.item("2", "Le Grill")));
        town.watch(bakery, "rss", "/feed", Map.of());
        town.watch(grill, "rss", "/feed", Map.of());

        town.collect("rss");

        assertThat(town.web.requests()).containsExactly("/feed");
        assertThat(town.mentions(bakery)).hasSize(1);
        assertThat(town.mentions(grill)).hasSize(2);
    }

    @Test
    void whatPeopleSaidIsNotUsIsNotKeptWhenItComesAgain() {
        var text = "Le Fournil annule sa tournée de concerts, billets remboursés";
        var content = new Content("https://journal.example/0", "", "", text, Optional.empty());
        var lesson = Lesson.of(new MentionId("0"), content, Verdict.NOT_US, "Claire", Town.NOON);
        new Businesses(town.store).teach(bakery.id(), lessons -> lessons.with(lesson));
        town.web.page(
                "/feed", "text/xml", Town.feed(Town.item("1", text + " !"), Town.item("2", "Le Fournil rouvre lundi")));
        town.watch(bakery, "rss", "/feed", Map.of());

        town.collect("rss");

        assertThat(town.mentions(bakery))
                .extracting(scored -> scored.mention().content().title())
                .containsExactly("Le Fournil rouvre lundi");
    }

    @Test
    void lookingTwiceAddsNothingAndNobodyLooksBeforeTime() {
        town.web.page("/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil")));
        town.watch(bakery, "rss", "/feed", Map.of());

        town.collect("rss");
        assertThat(town.collect("rss").sources()).isZero();
        town.pass(Duration.ofMinutes(17));
        var again = town.collect("rss");

        assertThat(again.sources()).isOne();
        assertThat(again.added()).isZero();
        assertThat(town.mentions(bakery)).hasSize(1);
    }

    @Test
    void aVisitThatTellsNothingNewIsOneWriteAndEntriesThatAreKeptCostNone() {
        town.web.page("/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil"), Town.item("2", "Le Fournil ferme")));
        var source = town.watch(bakery, "rss", "/feed", Map.of());
        town.collect("rss");
        town.pass(Duration.ofMinutes(20));
        town.store.drainWrites();

        assertThat(town.collect("rss").sources()).isOne();

        assertThat(town.store.drainWrites())
                .singleElement()
                .satisfies(write -> assertThat(write.table()).isEqualTo(Table.SOURCES));
        assertThat(town.progress(source).nextFetch()).isAfter(town.clock.instant());
        assertThat(town.progress(source).state()).isEqualTo(State.READ);
    }

    @Test
    void anEntryThatIsEditedIsFollowedAlthoughItsFellowsAreLeftAlone() {
        town.web.page("/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil"), Town.item("2", "Le Fournil ferme")));
        town.watch(bakery, "rss", "/feed", Map.of());
        town.collect("rss");
        town.pass(Duration.ofMinutes(20));
        town.web.page(
                "/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil"), Town.item("2", "Le Fournil rouvre")));

        town.collect("rss");

        assertThat(town.mentions(bakery))
                .extracting(scored -> scored.mention().content().title())
                .containsExactlyInAnyOrder("Le Fournil", "Le Fournil rouvre");
    }

    @Test
    void whenAQuietPlaceWasLastSeenIsToldEveryFewHours() {
        town.web.page("/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil")));
        var source = town.watch(bakery, "rss", "/feed", Map.of());
        for (var visit = 0; visit < 16; visit++) {
            town.collect("rss");
            town.pass(Duration.ofMinutes(20));
        }

        var last = town.progress(source).lastSuccess().orElseThrow();

        assertThat(Duration.between(last, town.clock.instant())).isLessThan(Duration.ofHours(3));
    }

    @Test
    void whatTheServerSaidIsRepeatedToItAndNothingNewIsSaid() {
        town.web.on("/feed", exchange -> {
            var known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            var body = known ? "" : Town.feed(Town.item("1", "Le Fournil"));
            TinyWeb.answer(
                    exchange, known ? 304 : 200, Map.of("ETag", "\"v1\""), body.getBytes(StandardCharsets.UTF_8));
        });
        var source = town.watch(bakery, "rss", "/feed", Map.of());

        town.collect("rss");
        town.pass(Duration.ofMinutes(20));
        town.collect("rss");

        assertThat(town.progress(source).state()).isEqualTo(State.NOT_MODIFIED);
        assertThat(town.progress(source).etag()).contains("\"v1\"");
    }

    @Test
    void everyTroubleIsOneClearLineAndTheOthersGoOn() {
        town.web.page("/good", "text/xml", Town.feed(Town.item("1", "Le Fournil")));
        town.web.page(
                "/html",
                "text/html",
                "<html><head><link rel=alternate type=application/rss+xml href=/good></head></html>");
        town.web.page("/big", "text/xml", new byte[2_000_000]);
        town.web.status("/down", 500, Map.of()).status("/closed", 403, Map.of()).status("/gone", 410, Map.of());
        town.web.page(
                "/latin",
                "text/xml; charset=utf-8",
                Town.feed(Town.item("2", "Le Fournil, pain brûlé")).getBytes(Charset.forName("windows-1252")));
        town.web.page("/empty", "text/xml", Town.feed());
        for (var path :
                List.of("/html", "/big", "/down", "/closed", "/gone", "/latin", "/empty", "/missing", "/good")) {
            town.watch(bakery, "rss", path, Map.of());
        }

        var report = town.collect("rss");

        assertThat(report.troubles())
                .extracting(each -> each.address().replaceAll(".*/", "/") + " " + each.state() + ": "
                        + each.note().replaceAll(":\\d{4,5}", ""))
                .containsExactlyInAnyOrder(
                        "/html UNREADABLE: this is a web page, not a feed; its feeds are: http://127.0.0.1/good",
                        "/big FAILED: the answer is larger than 1.0 MB as sent; abandoned",
                        "/down FAILED: 127.0.0.1 answers 500",
                        "/closed BLOCKED: 127.0.0.1 answers 403: we are not allowed to read this",
                        "/gone FAILED: 127.0.0.1 answers 410: the page is gone for good; take it out of the profile",
                        "/missing FAILED: 127.0.0.1 answers 404: there is no such page; check the address");
        assertThat(report.states()).containsEntry(State.READ, 2).containsEntry(State.EMPTY, 1);
        assertThat(town.mentions(bakery))
                .extracting(each -> each.mention().content().title())
                .containsExactlyInAnyOrder("Le Fournil", "Le Fournil, pain brûlé");
    }

    @Test
    void aRunThatDiesAfterKeepingLosesNothing() {
        town.web.page("/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil")));
        var source = town.watch(bakery, "rss", "/feed", Map.of());
        // Leases are writes too: the first one goes through, the giving back does not.
        var writes = new java.util.concurrent.atomic.AtomicInteger();
        town.store.breakOn(write -> write.table() == Table.SOURCES && writes.incrementAndGet() > 1);

        town.collect("rss");
        assertThat(town.mentions(bakery)).hasSize(1);
        assertThat(town.progress(source).state()).isEqualTo(State.NEW);

        town.store.breakOn(_ -> false);
        assertThat(town.collect("rss").sources()).isZero();
        town.pass(Duration.ofMinutes(11));
        var again = town.collect("rss");

        assertThat(again.sources()).isOne();
        assertThat(again.added()).isZero();
        assertThat(town.progress(source).state()).isEqualTo(State.READ);
    }

    @Test
    void whatCouldNotBeKeptIsReadAgain() {
        town.web.on(
                "/feed",
                exchange -> TinyWeb.answer(
                        exchange,
                        200,
                        Map.of("ETag", "\"v1\""),
                        Town.feed(Town.item("1", "Le Fournil")).getBytes(StandardCharsets.UTF_8)));
        var source = town.watch(bakery, "rss", "/feed", Map.of());
        town.store.breakOn(write -> write.table() == Table.MENTIONS);

        town.collect("rss");
        assertThat(town.progress(source).etag()).isEmpty();

        town.store.breakOn(_ -> false);
        town.pass(Duration.ofMinutes(11));
        town.collect("rss");

        assertThat(town.mentions(bakery)).hasSize(1);
    }

    @Test
    void onItsOwnReviewPageEveryReviewCounts() {
        town.web.page(
                "/avis",
                "text/html",
                "<script type='application/ld+json'>{\"@type\":\"Review\",\"reviewBody\":\"Bof\","
                        + "\"reviewRating\":{\"ratingValue\":2}}</script>");
        town.web.page("/livre", "text/html", "<p>Merci à tous");
        town.watch(bakery, "reviews", "/avis", Map.of());
        town.watch(bakery, "page", "/livre", Map.of("item", "p", "about", "us"));

        town.collect("reviews");
        town.collect("page");

        var kept = town.mentions(bakery);
        assertThat(kept).hasSize(2).allMatch(each -> each.score().isRelevant());
        assertThat(kept)
                .extracting(each -> each.mention().origin().channel())
                .containsExactlyInAnyOrder(Channel.REVIEW, Channel.FORUM);
    }

    @Test
    void twoRunsAtOnceFetchNothingTwice() throws InterruptedException {
        for (var number = 0; number < 20; number++) {
            town.web.page("/feed" + number, "text/xml", Town.feed(Town.item("" + number, "Le Fournil")));
            town.watch(bakery, "rss", "/feed" + number, Map.of());
        }

        var other = Thread.startVirtualThread(() -> town.collect("rss"));
        town.collect("rss");
        other.join();

        assertThat(town.web.requests()).hasSize(20).doesNotHaveDuplicates();
        assertThat(town.mentions(bakery)).hasSize(20);
    }

    @Test
    void aRunThatIsOutOfTimeLeavesTheRestToTheNext() {
        town.web.page("/feed", "text/xml", Town.feed());
        town.watch(bakery, "rss", "/feed", Map.of());

        var late = town.collect("rss", () -> Duration.ofSeconds(20));

        assertThat(late.sources()).isZero();
        assertThat(late.more()).isTrue();
        assertThat(town.collect("rss").sources()).isOne();
    }

    @Test
    void aSourceIsLookedAtTwiceAsOftenWhileSomethingIsGoingOn() {
        town.web.page("/feed", "text/xml", Town.feed());
        var source = town.watch(bakery, "rss", "/feed", Map.of());
        new Incidents(town.store).put(openIncident(bakery), 0);

        town.collect("rss");

        assertThat(Duration.between(Town.NOON, town.progress(source).nextFetch()))
                .isBetween(Duration.ofSeconds(405), Duration.ofSeconds(495));
    }

    static Incident openIncident(Business business) {
        var assessment = new Assessment(Level.ALERT, Optional.empty(), List.of());
        var care = new Care(Care.State.OPEN, Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), Town.NOON);
        var tally = new Incident.Tally(Town.NOON, Town.NOON, Town.NOON, 1, 1, 1, List.of(), List.of());
        return new Incident(
                business.id(),
                new IncidentId("i1"),
                Family.SAFETY,
                Signal.SAFETY,
                Level.ALERT,
                Level.ALERT,
                assessment,
                tally,
                List.of(),
                care,
                List.of());
    }
}
