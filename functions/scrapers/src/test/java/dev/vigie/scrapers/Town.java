package dev.vigie.scrapers;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.business.Channel;
import dev.vigie.business.SourceSpec;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import dev.vigie.mention.SourceId;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Scorer;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.scrapers.fetch.TinyWeb;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import dev.vigie.store.Businesses;
import dev.vigie.store.Mentions;
import dev.vigie.store.MovableClock;
import dev.vigie.store.Sources;
import dev.vigie.store.Watchers;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A store, a web and a clock for one test: everything a round of collecting needs. */
final class Town implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final Scorer BY_NAME = new ByName();

    final TinyWeb web = new TinyWeb();
    final MovableClock clock = new MovableClock(NOON);
    final BreakableStore store = new BreakableStore(new StoreOnDisk(file(), clock));
    final Sources sources = new Sources(store);
    final Turns turns = new TurnsInStore(store, Duration.ZERO);
    private final Matching matching = new Matching(BY_NAME, new Pseudonyms(new byte[32]));
    private final Fetcher fetcher;

    Town() {
        var limits = new Limits(
                Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2), 1_000_000, 1_000_000, 5, 1);
        fetcher = new Fetcher(limits, new Manners(4, Duration.ZERO, Duration.ZERO, true), clock, new Random(1));
    }

    Business business(String id, String name) {
        var business = new Business(
                new BusinessId(id),
                name,
                Locale.FRANCE,
                ZoneId.of("Europe/Paris"),
                new Watch(List.of(name), Optional.empty(), List.of()),
                List.of(),
                new Team(List.of(), List.of(), Optional.empty()),
                new Thresholds(Thresholds.Sensitivity.BALANCED));
        new Businesses(store).put(business);
        return business;
    }

    SourceId watch(Business business, String kind, String path, Map<String, String> options) {
        var spec = spec(kind, path, options);
        var id = SourceId.of(spec);
        sources.add(new Source(id, spec, Progress.untried(clock.instant())));
        new Watchers(store).add(id, business.id());
        return id;
    }

    SourceSpec spec(String kind, String path, Map<String, String> options) {
        return new SourceSpec(kind, web.url(path), options, Duration.ofMinutes(15), Optional.<Channel>empty());
    }

    ScrapeReport collect(String kind) {
        return collect(kind, Deadline.never());
    }

    ScrapeReport collect(String kind, Deadline deadline) {
        return round().collect(kind, deadline);
    }

    Collect round() {
        return new Collect(store, visits(), matching, clock, new Random(1));
    }

    Visits visits() {
        return new Visits(Scrapers.standard(), fetcher, Secrets.none(), turns, clock);
    }

    SourceCheck check() {
        return new SourceCheck(visits(), matching, clock);
    }

    Progress progress(SourceId id) {
        return sources.get(id).orElseThrow().progress();
    }

    List<ScoredMention> mentions(Business business) {
        return new Mentions(store).seen(business.id(), Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"), 100);
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    static String feed(String... items) {
        return "<rss><channel><title>T</title>" + String.join("", items) + "</channel></rss>";
    }

    static String item(String id, String text) {
        return "<item><guid isPermaLink='false'>" + id + "</guid><link>https://journal.example/" + id + "</link><title>"
                + text + "</title><author>Jeanne</author><pubDate>Mon, 23 Nov 2026 11:00:00 GMT</pubDate></item>";
    }

    @Override
    public void close() {
        fetcher.close();
        web.close();
        store.close();
    }

    private static Path file() {
        try {
            var folder = Files.createTempDirectory("town");
            folder.toFile().deleteOnExit();
            return folder.resolve("vigie.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a text that holds one of the names for one about the business, and measures nothing else. */
    private static final class ByName implements Scorer {
        @Override
        public Score score(Content content, Watch watch, Optional<String> language) {
            var named = watch.any().stream().anyMatch(content.whole()::contains);
            return score(named ? 1 : 0, language);
        }

        @Override
        public Score scoreAsOurs(Content content, Optional<String> language) {
            return score(1, language);
        }

        private static Score score(double relevance, Optional<String> language) {
            var tone = new Score.Tone(0, 0, 0);
            return new Score(language.orElse("unknown"), relevance, tone, Map.of(), Set.of(), Set.of(), 0, List.of());
        }
    }
}
