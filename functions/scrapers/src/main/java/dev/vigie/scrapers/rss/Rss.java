package dev.vigie.scrapers.rss;

import dev.vigie.mention.Digest;
import dev.vigie.mention.Reach;
import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Hints;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** News, blogs and forums by their feeds: {@code rss: https://www.example.com/feed.xml}. */
public final class Rss implements Scraper {
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, "
                    + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";

    @Override
    public String kind() {
        return "rss";
    }

    @Override
    public List<Ask> plan(Source source) {
        return List.of(Ask.of(source.spec().address(), ACCEPT));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return switch (FeedReader.read(answer.body(), answer.headers(), Optional.of(answer.url()))) {
            case FeedReading.NoFeed(var because) -> new Reading.Unreadable(because);
            case FeedReading.Read(var feed) -> reading(found(feed, answer.url()), answer);
        };
    }

    private static Reading reading(List<Found> found, Answer answer) {
        var text = new String(answer.body(), StandardCharsets.ISO_8859_1).strip();
        if (text.startsWith("{") || !CutXml.isCut(text)) {
            return Reading.of(found);
        }
        return found.isEmpty()
                ? new Reading.Unreadable("the feed ends before its first entry does")
                : new Reading.Mentions(found, Optional.empty(), List.of(), List.of(), Hints.CUT);
    }

    private static List<Found> found(Feed feed, String url) {
        var repeated = repeatedIds(feed);
        return feed.entries().stream()
                .flatMap(entry -> found(feed, entry, url, repeated).stream())
                .toList();
    }

    private static Optional<Found> found(Feed feed, Feed.Entry entry, String url, Set<String> repeated) {
        var title = entry.text().title().orElse("");
        var text = longest(entry.text());
        var guid = entry.id().filter(id -> !repeated.contains(id));
        var link = entry.link().filter(Links::isWeb);
        if (title.isBlank() && text.isBlank()) {
            return Optional.empty();
        }
        var page = link.or(() -> feed.masthead().link().filter(Links::isWeb)).orElse(url);
        var named = guid.isPresent() || link.isPresent();
        return Optional.of(new Found(
                named ? guid : Optional.of(Digest.of(title, text)),
                page,
                author(entry),
                title,
                text,
                entry.dates().any(),
                Reach.UNKNOWN,
                Optional.empty(),
                feed.masthead().language(),
                Optional.empty(),
                entry.extras().source().flatMap(Rss::publisher)));
    }

    /** Some feeds give all entries one guid, which then names none of them. */
    private static Set<String> repeatedIds(Feed feed) {
        var seen = new HashSet<String>();
        var repeated = new HashSet<String>();
        feed.entries().forEach(entry -> entry.id().filter(id -> !seen.add(id)).ifPresent(repeated::add));
        return repeated;
    }

    private static String longest(Feed.Text text) {
        var full = text.contents().isEmpty() ? "" : text.contents().getFirst();
        var brief = text.summary().orElse("");
        return full.length() >= brief.length() ? full : brief;
    }

    /** A search's feed names the newspaper where others name the author. */
    private static String author(Feed.Entry entry) {
        return entry.authors().stream()
                .flatMap(author -> author.name().or(author::email).stream())
                .findFirst()
                .or(() -> entry.extras().source().flatMap(Feed.Origin::title))
                .orElse("");
    }

    private static Optional<Found.Publisher> publisher(Feed.Origin origin) {
        return origin.title()
                .map(title -> new Found.Publisher(title, origin.url().orElse("")));
    }
}
