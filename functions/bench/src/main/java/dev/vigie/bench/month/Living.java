package dev.vigie.bench.month;

import dev.vigie.alerts.Courier;
import dev.vigie.alerts.DecideHandler;
import dev.vigie.alerts.Lookouts;
import dev.vigie.alerts.NotifyHandler;
import dev.vigie.alerts.ReviewHandler;
import dev.vigie.alerts.Rounds;
import dev.vigie.bench.memory.Memory;
import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.business.Contact;
import dev.vigie.business.Role;
import dev.vigie.business.SourceSpec;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.incident.LinkKey;
import dev.vigie.local.run.LocalContext;
import dev.vigie.local.run.Pump;
import dev.vigie.local.run.SettableClock;
import dev.vigie.message.Links;
import dev.vigie.message.Message;
import dev.vigie.score.LearnedScorer;
import dev.vigie.scrapers.Collect;
import dev.vigie.scrapers.Deadline;
import dev.vigie.scrapers.Matching;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.Visits;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.store.Key;
import dev.vigie.store.Onboarding;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The real scrapers and handlers over a month; whenever the process dies another takes up what is stored. */
final class Living implements AutoCloseable {
    /** Nothing reaches this person. */
    static final String REFUSED = "Karim";

    /** The name of a record that cannot be read. */
    static final String POISON = "poison";

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Limits SHORT = new Limits(
            Duration.ofMillis(500), Duration.ofMillis(120), Duration.ofMillis(400), 5_000_000, 10_000_000, 5, 2);
    private static final Manners QUICK = new Manners(8, Duration.ZERO, Duration.ofMillis(5), true);

    final SettableClock clock = new SettableClock(Plan.START);
    final Memory memory = new Memory(clock);
    final List<Told> told = new ArrayList<>();
    final List<String> dead = new ArrayList<>();
    final Web web;

    private final Weather weather;
    private final Fetcher fetcher;
    private final Collect collect;
    private final DecideHandler decide;
    private final NotifyHandler notify;
    private final ReviewHandler review;

    Living(List<Post> posts, Weather weather, double failing) throws IOException {
        this.weather = weather;
        web = new Web(posts, weather, failing, clock);
        var store = new Unreliable(memory, weather, clock);
        var outbox = weather.over(message -> told.add(new Told(clock.instant(), message)), REFUSED);
        var courier = new Courier(store, new Links(new LinkKey(new byte[32]), "https://vigie.example"), outbox, clock);
        fetcher = new Fetcher(SHORT, QUICK, clock, new Random(1));
        collect = collect(store);
        decide = new DecideHandler(new Lookouts(store));
        notify = new NotifyHandler(courier);
        review = new ReviewHandler(new Rounds(store, courier, clock));
        for (var shop = 0; shop < Plan.SHOPS; shop++) {
            var business = shop(shop);
            survive(() -> new Onboarding(store).put(business, clock.instant()));
        }
    }

    private Collect collect(Store store) {
        var scorer = LearnedScorer.shipped();
        var matching = new Matching(new Exhausting(scorer, weather), new Pseudonyms(new byte[32]));
        var visits = new Visits(Scrapers.standard(), fetcher, clock);
        return new Collect(store, visits, matching, clock, new Random(1));
    }

    /** So many days, and another in which everything works, so that what waits can be done. */
    void days(int days) {
        var steps = Duration.ofDays(days).dividedBy(STEP);
        for (var step = 0L; step < steps; step++) {
            step(Plan.START.plus(STEP.multipliedBy(step)), true);
            if (step == steps / 2) {
                poison();
            }
        }
        weather.clearUp(true);
        for (var step = steps; step < steps + Duration.ofHours(26).dividedBy(STEP); step++) {
            step(Plan.START.plus(STEP.multipliedBy(step)), false);
        }
    }

    private void step(Instant now, boolean mayJump) {
        clock.set(mayJump && weather.happens("clock jumped", 0.01) ? jumped(now) : now);
        attempt(() -> collect.collect("rss", Deadline.never()));
        attempt(() -> pump(Table.MENTIONS).drain());
        attempt(() -> pump(Table.ALERTS).drain());
        attempt(() -> review.handleRequest(Map.of(), new LocalContext()));
        attempt(() -> pump(Table.ALERTS).drain());
    }

    private Instant jumped(Instant now) {
        var minutes = weather.below(240) - 120;
        return now.plus(Duration.ofMinutes(minutes));
    }

    /** A record that no version of Vigie wrote. */
    private void poison() {
        var key = new Key(id(0).value(), POISON);
        memory.put(Table.MENTIONS, new Row(key, Map.of("seenAt", "2026"), Optional.empty(), 1, "{\"mention\":"));
    }

    /** What fails or dies is started again by the next tick. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Weather.Crash _) {
            // The next tick comes.
        }
    }

    private static void survive(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException | Weather.Crash _) {
                // The operator does it again.
            }
        }
    }

    private Pump pump(Table table) {
        return new Pump(
                table,
                weather.over(memory),
                event -> table == Table.MENTIONS
                        ? decide.handleRequest(event, new LocalContext())
                        : notify.handleRequest(event, new LocalContext()),
                (from, change) ->
                        dead.add(from + " " + change.after().orElseThrow().key()));
    }

    static BusinessId id(int shop) {
        return new BusinessId("shop-" + shop);
    }

    private Business shop(int number) {
        var team = new ArrayList<Contact>();
        for (var name : List.of("Claire", REFUSED, "Lea")) {
            team.add(new Contact(
                    name,
                    Set.of(Role.PILOT),
                    Optional.of("+3360000000" + team.size()),
                    Optional.empty(),
                    Optional.empty()));
        }
        var sources = new ArrayList<SourceSpec>();
        for (var place = 0; place < Plan.PLACES; place++) {
            sources.add(new SourceSpec("rss", web.address(place), Map.of(), Duration.ofMinutes(15), Optional.empty()));
        }
        return new Business(
                id(number),
                Plan.name(number),
                Locale.FRANCE,
                ZoneOffset.UTC,
                new Watch(List.of(Plan.name(number).substring(3)), Optional.empty(), List.of()),
                sources,
                new Team(team, List.of("Claire", REFUSED, "Lea"), Optional.empty()),
                new Thresholds(Thresholds.Sensitivity.BALANCED));
    }

    @Override
    public void close() {
        fetcher.close();
        web.close();
    }

    /** A message that reached somebody. */
    record Told(Instant at, Message message) {}
}
