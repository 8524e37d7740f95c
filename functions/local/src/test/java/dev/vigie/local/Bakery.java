package dev.vigie.local;

import dev.vigie.alerts.Courier;
import dev.vigie.alerts.DecideHandler;
import dev.vigie.alerts.DigestHandler;
import dev.vigie.alerts.Digests;
import dev.vigie.alerts.Lookouts;
import dev.vigie.alerts.NotifyHandler;
import dev.vigie.alerts.ReviewHandler;
import dev.vigie.alerts.Rounds;
import dev.vigie.business.Business;
import dev.vigie.incident.LinkKey;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.local.profile.Reading;
import dev.vigie.local.run.SettableClock;
import dev.vigie.message.Bulletin;
import dev.vigie.message.Links;
import dev.vigie.message.Message;
import dev.vigie.message.Outbox;
import dev.vigie.pages.PagesHandler;
import dev.vigie.pages.Site;
import dev.vigie.score.CueScorer;
import dev.vigie.scrapers.Collect;
import dev.vigie.scrapers.Matching;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.scrapers.ScrapeHandler;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.Secrets;
import dev.vigie.scrapers.TurnsInStore;
import dev.vigie.scrapers.Visits;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.store.Store;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** The functions of the template, each on its own view of one store, in the hour in which customers fall ill. */
final class Bakery implements AutoCloseable {
    static final Instant ILL = Instant.parse("2026-03-04T17:14:00Z");

    final SettableClock clock = new SettableClock(ILL);
    final StoreOnDisk store;
    final List<Message> sent = new ArrayList<>();
    final ScrapeHandler scrape;
    final DecideHandler decide;
    final NotifyHandler notify;
    final ReviewHandler review;
    final DigestHandler digest;
    final List<Bulletin> bulletins = new ArrayList<>();
    final PagesHandler pages;
    private final Fetcher fetcher = new Fetcher(Limits.USUAL, Manners.AT_HOME, clock, new Random(1));
    private boolean refuses;

    /** @param view how a function, by its name, sees the store */
    Bakery(Path folder, Function<String, Function<Store, Store>> view) {
        store = new StoreOnDisk(folder.resolve("vigie.db"), clock);
        var key = new byte[32];
        var links = new Links(new LinkKey(key), "https://vigie.example");
        var scraped = view.apply("Scrape").apply(store);
        var turns = new TurnsInStore(scraped, Manners.USUAL.spacing());
        var visits = new Visits(Scrapers.standard(), fetcher, Secrets.none(), turns, clock);
        var matching = new Matching(new CueScorer(), new Pseudonyms(new byte[32]));
        Outbox outbox = this::deliver;
        scrape = new ScrapeHandler(new Collect(scraped, visits, matching, clock, new Random(1)));
        decide = new DecideHandler(new Lookouts(view.apply("Decide").apply(store)));
        notify = new NotifyHandler(new Courier(view.apply("Notify").apply(store), links, outbox, clock));
        var reviewed = view.apply("Review").apply(store);
        review = new ReviewHandler(new Rounds(reviewed, new Courier(reviewed, links, outbox, clock), clock));
        digest = new DigestHandler(new Digests(view.apply("Digest").apply(store), bulletins::add, clock));
        pages = new PagesHandler(
                new Site(view.apply("Pages").apply(store), new LinkKey(key), "https://vigie.example", clock));
    }

    /** The sample profile, its feed at this address. */
    static Business profile(String feed) throws IOException {
        var yaml = Files.readString(CloudFormation.ROOT.resolve("infrastructure/businesses/fournil-saint-michel.yaml"));
        var reader = new ProfileReader(new HashSet<>(Scrapers.standard().kinds()));
        return switch (reader.read(yaml.replace("https://courrier.example/rss.xml", feed))) {
            case Reading.Profile(var business) -> business;
            case Reading.Wrong(var problems) -> throw new IllegalArgumentException("the sample profile: " + problems);
        };
    }

    /** The outbox throws from now on, or no longer. */
    void refuse(boolean refusing) {
        refuses = refusing;
    }

    private void deliver(Message message) {
        if (refuses) {
            throw new IllegalStateException("there is no such topic");
        }
        sent.add(message);
    }

    @Override
    public void close() {
        fetcher.close();
        store.close();
    }
}
