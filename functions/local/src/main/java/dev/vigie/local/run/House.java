package dev.vigie.local.run;

import dev.vigie.alerts.Courier;
import dev.vigie.alerts.DecideHandler;
import dev.vigie.alerts.Lookouts;
import dev.vigie.alerts.NotifyHandler;
import dev.vigie.alerts.Rounds;
import dev.vigie.alerts.webhook.Listeners;
import dev.vigie.business.Business;
import dev.vigie.message.Links;
import dev.vigie.message.Outbox;
import dev.vigie.pages.PagesHandler;
import dev.vigie.pages.Site;
import dev.vigie.score.Scorer;
import dev.vigie.scrapers.Collect;
import dev.vigie.scrapers.Deadline;
import dev.vigie.scrapers.Matching;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.scrapers.ScrapeReport;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.Secrets;
import dev.vigie.scrapers.TurnsInStore;
import dev.vigie.scrapers.Visits;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.store.ChangeFeed;
import dev.vigie.store.Onboarding;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

/** All of Vigie on one machine: the same handlers as on AWS, with the change feed for its streams. */
public final class House implements AutoCloseable {
    private final Store store;
    private final Clock clock;
    private final Fetcher fetcher;
    private final Collect collect;
    private final Pump mentions;
    private final Pump alerts;
    private final Rounds review;
    private final PagesHandler pages;

    /** Without keys: places that want one are not read. */
    public House(Rooms rooms) {
        this(rooms, Secrets.none());
    }

    public House(Rooms rooms, Secrets secrets) {
        this.store = rooms.store();
        this.clock = rooms.clock();
        this.fetcher = new Fetcher(Limits.USUAL, rooms.manners(), clock, rooms.chance());
        var matching = new Matching(rooms.scorer(), new Pseudonyms(rooms.keys().salt()));
        var turns = new TurnsInStore(store, rooms.manners().spacing());
        var visits = new Visits(Scrapers.standard(), fetcher, secrets, turns, clock);
        this.collect = new Collect(store, visits, matching, clock, rooms.chance());
        var courier = new Courier(
                store, new Links(rooms.keys().link(), rooms.baseUrl()), rooms.outbox(), rooms.listeners(), clock);
        var context = new LocalContext();
        var decide = new DecideHandler(new Lookouts(store));
        var notify = new NotifyHandler(courier);
        this.mentions = new Pump(
                Table.MENTIONS, rooms.feed(), event -> decide.handleRequest(event, context), rooms.deadLetters());
        this.alerts = new Pump(
                Table.ALERTS, rooms.feed(), event -> notify.handleRequest(event, context), rooms.deadLetters());
        this.review = new Rounds(store, courier, clock);
        this.pages = new PagesHandler(new Site(store, rooms.keys().link(), rooms.baseUrl(), clock));
    }

    public void onboard(Business business) {
        new Onboarding(store).put(business, clock.instant());
    }

    public PagesHandler pages() {
        return pages;
    }

    public Store store() {
        return store;
    }

    /** One turn: what is due is fetched, what is new is decided upon, what is owed is sent, and time has its say. */
    public List<ScrapeReport> turn() {
        var reports = Scrapers.standard().kinds().stream()
                .map(kind -> collect.collect(kind, Deadline.never()))
                .filter(report -> report.sources() > 0)
                .toList();
        mentions.drain();
        alerts.drain();
        review.make();
        alerts.drain();
        return reports;
    }

    @Override
    public void close() {
        fetcher.close();
        store.close();
    }

    /** What a house is built of. */
    public record Rooms(
            Store store,
            ChangeFeed feed,
            Clock clock,
            RandomGenerator chance,
            Manners manners,
            Scorer scorer,
            Keys keys,
            String baseUrl,
            Outbox outbox,
            Listeners listeners,
            DeadLetters deadLetters) {}
}
