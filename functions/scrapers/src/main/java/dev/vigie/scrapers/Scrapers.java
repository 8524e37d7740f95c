package dev.vigie.scrapers;

import dev.vigie.scrapers.bluesky.Bluesky;
import dev.vigie.scrapers.discourse.Discourse;
import dev.vigie.scrapers.gdelt.Gdelt;
import dev.vigie.scrapers.hackernews.HackerNews;
import dev.vigie.scrapers.json.Json;
import dev.vigie.scrapers.lemmy.Lemmy;
import dev.vigie.scrapers.mastodon.Mastodon;
import dev.vigie.scrapers.page.Page;
import dev.vigie.scrapers.reddit.Reddit;
import dev.vigie.scrapers.reviews.Reviews;
import dev.vigie.scrapers.rss.Rss;
import dev.vigie.scrapers.stackexchange.StackExchange;
import dev.vigie.scrapers.youtube.YouTube;
import java.util.List;
import java.util.Optional;

/** Every kind of source that Vigie reads. A new scraper is added to this list, and nowhere else in code. */
public record Scrapers(List<Scraper> all) {
    public Scrapers {
        all = List.copyOf(all);
    }

    public static Scrapers standard() {
        return new Scrapers(List.of(
                new Rss(),
                new Page(),
                new Reviews(),
                new Json(),
                new Mastodon(),
                new Bluesky(),
                new Lemmy(),
                new Discourse(),
                new HackerNews(),
                new StackExchange(),
                new YouTube(),
                new Reddit(),
                new Gdelt()));
    }

    public Optional<Scraper> of(String kind) {
        return all.stream().filter(scraper -> scraper.kind().equals(kind)).findFirst();
    }

    public List<String> kinds() {
        return all.stream().map(Scraper::kind).toList();
    }
}
