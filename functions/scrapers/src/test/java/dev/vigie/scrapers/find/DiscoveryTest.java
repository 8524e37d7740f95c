package dev.vigie.scrapers.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.scrapers.fetch.TinyWeb;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private static final String FEED =
            "<rss><channel><title>Le Courrier</title><item><title>Un</title></item></channel></rss>";

    private final TinyWeb web = new TinyWeb();
    private final Fetcher fetcher = new Fetcher(Limits.USUAL, Manners.AT_HOME, Clock.systemUTC(), new Random(1));
    private final Discovery discovery =
            new Discovery(fetcher, Set.of("rss", "page", "reviews", "discourse", "bluesky"));

    @AfterEach
    void close() {
        fetcher.close();
        web.close();
    }

    @Test
    void feedsAreProposedOnlyWhenTheyReallyAreFeeds() {
        web.page(
                        "/site",
                        "text/html",
                        "<link rel=alternate type=application/rss+xml href=/a.xml><a href=/flux/rss>RSS</a>"
                                + "<link rel=alternate type=application/atom+xml href=/gone.xml>")
                .page("/a.xml", "text/xml", FEED)
                .page("/flux/rss", "text/html", "<p>Nos flux");

        assertThat(lines("/site")).containsExactly("- rss: \"" + web.url("/a.xml") + "\"");
    }

    @Test
    void knownPathsAreTriedWhereThePageNamesNone() {
        web.page("/blog", "text/html", "<p>Bonjour").page("/rss.xml", "text/xml", FEED);

        var found = discovery.ofSite(web.url("/blog"));

        assertThat(found.proposals())
                .containsExactly(
                        new Proposal("- rss: \"" + web.url("/rss.xml") + "\"", "a feed of 1 texts: Le Courrier"));
    }

    @Test
    void aForumIsKnownByItsEngine() {
        web.page("/site", "text/html", "<meta name=generator content='Discourse 3.2'>")
                .page("/latest.rss", "text/xml", FEED);

        var found = discovery.ofSite(web.url("/site"));

        assertThat(found.engine()).isEqualTo("Discourse");
        assertThat(found.proposals())
                .extracting(Proposal::line)
                .containsExactly(
                        "- discourse: {url: \"" + web.url("/") + "\"}", "- rss: \"" + web.url("/latest.rss") + "\"");
    }

    @Test
    void reviewsAreProposedWithWhatTheySay() {
        web.page(
                "/shop",
                "text/html",
                "<script type=application/ld+json>{\"@type\":\"Bakery\",\"aggregateRating\":"
                        + "{\"ratingValue\":4.1,\"ratingCount\":9}}</script>");

        assertThat(discovery.ofSite(web.url("/shop")).proposals())
                .containsExactly(new Proposal(
                        "- reviews: \"" + web.url("/shop") + "\"", "it states 0 reviews, average 4.1 of 5.0"));
    }

    @Test
    void anAddressOfAFeedIsTheFeed() {
        web.page("/rss.xml", "text/xml", FEED);

        assertThat(lines("/rss.xml")).containsExactly("- rss: \"" + web.url("/rss.xml") + "\"");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        web.page("/site", "text/html", "<p>Rien");

        assertThat(discovery.ofSite(web.url("/site")).notes())
                .singleElement()
                .asString()
                .startsWith("no feed, no reviews");
        assertThat(discovery.ofSite(web.url("/none")).notes())
                .singleElement()
                .asString()
                .contains("no such page");
    }

    @Test
    void aNameIsSearchedForWithTheKindsThatThereAre() {
        var found = discovery.ofName("Le Fournil", Locale.FRENCH);

        assertThat(found.proposals())
                .extracting(Proposal::line)
                .containsExactly(
                        "- rss: \"https://news.google.com/rss/search?q=%22Le+Fournil%22&hl=fr&gl=FR&ceid=FR:fr\"",
                        "- bluesky: \"\\\"Le Fournil\\\"\"");
    }

    private List<String> lines(String path) {
        return discovery.ofSite(web.url(path)).proposals().stream()
                .map(Proposal::line)
                .toList();
    }
}
