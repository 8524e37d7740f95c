package dev.vigie.scrapers;

import dev.vigie.scrapers.page.Page;
import dev.vigie.scrapers.reviews.Reviews;
import dev.vigie.scrapers.rss.Rss;
import java.util.List;
import java.util.Optional;

/** Every kind of source that Vigie reads. A new scraper is added to this list, and nowhere else in code. */
public record Scrapers(List<Scraper> all) {
    public Scrapers {
        all = List.copyOf(all);
    }

    public static Scrapers standard() {
        return new Scrapers(List.of(new Rss(), new Page(), new Reviews()));
    }

    public Optional<Scraper> of(String kind) {
        return all.stream().filter(scraper -> scraper.kind().equals(kind)).findFirst();
    }

    public List<String> kinds() {
        return all.stream().map(Scraper::kind).toList();
    }
}
