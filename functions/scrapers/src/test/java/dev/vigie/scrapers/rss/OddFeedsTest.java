package dev.vigie.scrapers.rss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.scrapers.rss.Feed.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OddFeedsTest {
    @Test
    void aCutOffJsonFeedKeepsItsWholeItems() {
        // when
        var feed =
                read("{\"items\":[{\"id\":\"1\",\"content_text\":\"a < }b\"},{\"id\":\"2\",\"content_text\":\"cut of");

        // then
        assertThat(feed.entries())
                .flatExtracting(entry -> entry.text().contents())
                .containsExactly("a &lt; }b");
    }

    @Test
    void aCutOffFeedKeepsItsWholeEntriesSinceHalfAnEntryNamesTheWrongPage() {
        // when
        var feed = read("<rss><channel><title>T</title><item><title>A</title><link>http://x.test/12</link></item>"
                + "<item><title>B</title><link>http://x.te");

        // then
        assertThat(feed.entries())
                .flatExtracting(entry -> entry.text().title().stream().toList())
                .containsExactly("A");
    }

    @Test
    void aFeedThatClosesNothingIsReadAsItStands() {
        // when
        var feed = read("<rss><channel><item><title>A</title><item><title>B</title>");

        // then
        assertThat(feed.entries()).isNotEmpty();
    }

    @Test
    void rssWrittenAsJsonIsRss() {
        // when
        var feed = read("{\"rss\":{\"channel\":{\"title\":\"T\",\"item\":[{\"title\":\"A\"},{\"title\":\"B\"}]}}}");

        // then
        assertThat(feed.masthead().title()).contains("T");
        assertThat(feed.entries())
                .flatExtracting(entry -> entry.text().title().stream().toList())
                .containsExactly("A", "B");
    }

    @Test
    void aChannelDefinitionIsAFeed() {
        // when
        var feed = read(
                "<CHANNEL HREF=\"http://x.test/\"><ABSTRACT>S</ABSTRACT><ITEM HREF=\"http://x.test/1\"/></CHANNEL>");

        // then
        assertThat(feed.masthead().subtitle()).contains("S");
        assertThat(feed.entries()).extracting(Entry::link).containsExactly(Optional.of("http://x.test/1"));
    }

    @Test
    void theFeedsOwnEntitiesArePutIn() {
        // when
        var feed = read(
                "<!DOCTYPE rss [<!ENTITY shop \"Chez Paul\">]><rss><channel><title>&shop;</title></channel></rss>");

        // then
        assertThat(feed.masthead().title()).contains("Chez Paul");
    }

    @Test
    void anUntitledEntryIsCalledByItsBeginning() {
        // when
        var feed = read(
                "<rss><channel><item><description>&lt;p&gt;Bonjour&lt;/p&gt;</description></item></channel></rss>");

        // then
        assertThat(feed.entries().getFirst().headline()).contains("Bonjour");
        assertThat(feed.entries().getFirst().text().title()).isEmpty();
    }

    @Test
    void anAtomEntryWithoutAnAuthorIsByTheFeeds() {
        // when
        var feed = read("<feed xmlns='http://www.w3.org/2005/Atom'><author><name>Léa</name></author><entry/></feed>");

        // then
        assertThat(feed.entries().getFirst().byline()).isEqualTo("Léa");
    }

    @Test
    void aPageIsNoFeed() {
        // when
        var reading = reading("<html><head><title>Accueil</title></head><body>x</body></html>");

        // then
        assertThat(reading).isInstanceOf(FeedReading.NoFeed.class);
    }

    private static Feed read(String text) {
        return reading(text) instanceof FeedReading.Read(var feed) ? feed : fail(text);
    }

    private static Feed fail(String text) {
        throw new AssertionError("not read: " + text);
    }

    private static FeedReading reading(String text) {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), Map.of(), Optional.of("https://x.test/feed"));
    }
}
