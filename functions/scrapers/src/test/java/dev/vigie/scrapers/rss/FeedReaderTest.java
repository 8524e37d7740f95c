package dev.vigie.scrapers.rss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.scrapers.rss.Feed.Author;
import dev.vigie.store.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    @Test
    void aWebPageIsNoFeedButNamesItsOwn() {
        var page = """
                <!DOCTYPE html><html><head>
                <link rel="alternate" type="application/rss+xml" href="/rss.xml">
                <link rel="alternate stylesheet" type="text/css" href="/s.css">
                <link rel="ALTERNATE" type="application/atom+xml" href="https://blog.example/atom">
                </head><body>Bonjour</body></html>""";

        assertThat(because(page))
                .isEqualTo("this is a web page, not a feed; its feeds are: "
                        + "https://example.org/rss.xml, https://blog.example/atom");
        assertThat(because("<html><body>Maintenance</body></html>")).contains("a web page, not a feed");
    }

    @Test
    void otherThingsAreNamedForWhatTheyAre() {
        assertThat(because("")).isEqualTo("the answer is empty");
        assertThat(because("{\"error\": true}")).contains("no JSON Feed");
        assertThat(because("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": ["))
                .contains("cut off");
        assertThat(because("%PDF-1.7")).contains("neither RSS, Atom nor JSON Feed");
    }

    @Test
    void aFeedTellsAllThatItsReadersNeed() {
        var feed = feed("""
                <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
                <title>Radio</title><description>Tous les jours</description><language>fr</language>
                <link>https://radio.example</link><managingEditor>chef@radio.example (Le Chef)</managingEditor>
                <pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>
                <category>Local</category>
                <item><guid>https://radio.example/1</guid><title>Un</title><comments>/1#c</comments>
                <itunes:author>Ève</itunes:author><category>Pain</category><category>Vin</category>
                <enclosure url="/1.mp3" type="audio/mpeg" length="12"/></item>
                </channel></rss>""");

        var head = feed.masthead();
        var entry = feed.entries().getFirst();
        assertThat(head.title()).contains("Radio");
        assertThat(head.authors())
                .containsExactly(
                        new Author(Optional.of("Le Chef"), Optional.of("chef@radio.example"), Optional.empty()));
        assertThat(head.categories()).containsExactly("Local");
        assertThat(entry.link()).contains("https://radio.example/1");
        assertThat(entry.categories()).containsExactly("Pain", "Vin");
        assertThat(entry.extras().comments()).contains("https://example.org/1#c");
        assertThat(entry.extras().enclosures())
                .containsExactly(
                        new Feed.Enclosure("https://example.org/1.mp3", Optional.of("audio/mpeg"), Optional.of("12")));
    }

    @Test
    void asJsonAFeedHasTheShapeThatOtherProgramsKnow() {
        var json = Json.write(feed("<rss><channel><title>T</title><item><title>A</title><guid>g</guid>"
                + "<pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>"));

        assertThat(json)
                .contains("\"feed\":{\"title\":\"T\"")
                .contains("\"entries\":[{\"id\":\"g\",\"title\":\"A\"")
                .contains("\"published\":\"2026-11-23T08:00:00Z\"")
                .contains("\"encoding\":\"utf-8\"");
    }

    @Test
    void relativeLinksFollowTheNearestBase() {
        var feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/blog/">
                <entry xml:base="2026/"><id>1</id><title>t</title><link href="x.html"/></entry></feed>""");

        assertThat(feed.entries().getFirst().link()).contains("https://a.example/blog/2026/x.html");
    }

    @Test
    void aFeedInWindows1252DeclaredAsUtf8KeepsItsAccents() {
        var body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><channel><title>Été brûlé</title></channel></rss>"
                .getBytes(Charset.forName("windows-1252"));

        var read = (FeedReading.Read)
                FeedReader.read(body, Map.of("Content-Type", "text/xml; charset=utf-8"), Optional.empty());

        assertThat(read.feed().masthead().title()).contains("Été brûlé");
        assertThat(read.feed().encoding()).isEqualTo("windows-1252");
    }

    @Test
    void entitiesOfADoctypeExplodeNothing() {
        var bomb =
                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss><channel><title>&b;&x;</title></channel></rss>";

        assertThat(feed(bomb).masthead().title()).contains("&b;&x;");
    }

    @Property(tries = 300)
    void noBytesMakeItStumble(@ForAll byte[] body, @ForAll String text) {
        assertThat(FeedReader.read(body, Map.of(), Optional.empty())).isNotNull();
        var xml = ("<rss><channel><item>" + text + "</item>").getBytes(StandardCharsets.UTF_8);
        assertThat(FeedReader.read(xml, Map.of(), Optional.of(text))).isNotNull();
    }

    private static Feed feed(String text) {
        return ((FeedReading.Read) read(text)).feed();
    }

    private static String because(String text) {
        return ((FeedReading.NoFeed) read(text)).because();
    }

    private static FeedReading read(String text) {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), Map.of(), Optional.of("https://example.org/"));
    }
}
