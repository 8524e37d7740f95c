package dev.vigie.bench.cost;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import dev.vigie.business.Business;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.local.profile.Reading;
import dev.vigie.local.run.SettableClock;
import dev.vigie.message.Message;
import dev.vigie.scrapers.Deadline;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.store.Onboarding;
import dev.vigie.store.Table;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import dev.vigie.store.dynamodb.StreamOfDynamoDb;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Twenty shops with ten feeds each, on DynamoDB Local, through the handlers that are deployed. */
final class Town implements AutoCloseable {
    private static final int SHOPS = 20;
    private static final int FEEDS = 10;
    private static final int VISITS = 40;
    private static final int TICKS = 50;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Every place is due again, whatever chance added to its period. */
    private static final Duration ALL_DUE = Duration.ofMinutes(17);

    private static final Instant MONDAY = Instant.parse("2026-03-09T08:10:00Z");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-04T08:00:00Z"));
    private final List<Message> sent = new ArrayList<>();
    private final Database database = new Database();
    private final Web web = new Web();
    private final Meter meter = new Meter();
    private final Parts parts;
    private final StreamOfDynamoDb mentions;
    private final StreamOfDynamoDb alerts;

    Town() throws Exception {
        var client = database.client(meter);
        var store = new StoreInDynamoDb(client, Database.PREFIX, clock);
        parts = new Parts(store, clock, sent::add);
        mentions = new StreamOfDynamoDb(client, database.streams(), Database.PREFIX, Table.MENTIONS);
        alerts = new StreamOfDynamoDb(client, database.streams(), Database.PREFIX, Table.ALERTS);
        IntStream.range(0, SHOPS).forEach(shop -> new Onboarding(store).put(shop(shop), clock.instant()));
    }

    /** What each thing that happens uses, once. */
    Map<Happening, Usage> live() throws Exception {
        var usage = new LinkedHashMap<Happening, Usage>();
        for (int i = 0; i < 20; i++) {
            collect(); // warms up the code, and knows every feed's tag
            clock.set(clock.instant().plus(QUARTER));
        }
        collect();
        var tick = meter.of(TICKS, () -> times(TICKS, () -> parts.collect().collect("json", Deadline.never())));
        usage.put(Happening.TICK, tick);
        var full = meter.of(TICKS, () -> times(TICKS, this::collect));
        usage.put(Happening.LISTING, full.minus(tick).times(1.0 / (SHOPS * FEEDS)));
        // Half a day, so that what is told only every few hours is counted with its share.
        usage.put(
                Happening.VISIT,
                meter.of(
                        SHOPS * FEEDS * VISITS,
                        () -> times(VISITS, () -> {
                            clock.set(clock.instant().plus(ALL_DUE));
                            collect();
                        })));
        web.publish("Un café à la {shop} ce matin, comme chaque jour.");
        clock.set(clock.instant().plus(ALL_DUE));
        var changed = meter.of(SHOPS * FEEDS, this::collect);
        usage.put(Happening.MENTION, changed.minus(usage.get(Happening.VISIT)));
        usage.put(Happening.DECISION, meter.of(SHOPS * FEEDS, () -> one(mentions.next(), parts::decide)));
        alerts.next();
        usage.put(
                Happening.ROUND,
                meter.of(50, () -> times(50, () -> parts.rounds().make())));
        usage.put(Happening.INCIDENT, incident());
        usage.put(
                Happening.DIGEST_ROUND,
                meter.of(TICKS * SHOPS, () -> times(TICKS, () -> parts.digests().make())));
        clock.set(MONDAY);
        usage.put(Happening.DIGEST, meter.of(SHOPS, () -> parts.digests().make()));
        return usage;
    }

    /** Bytes that one mention takes, its entry in the index included, as the database itself counts them. */
    MentionSize mention() {
        return database.sizeOf(Table.MENTIONS);
    }

    /** Messages that one incident sent, for each business of the town. */
    double messages(dev.vigie.incident.Alert.Way way) {
        return sent.stream().filter(each -> each.ways().contains(way)).count() / (double) SHOPS;
    }

    /** Everybody's customers fall ill; nobody takes it; it is followed until it is closed, minute by minute. */
    private Usage incident() throws Exception {
        for (var text : List.of(
                "Malade toute la nuit après un éclair de la {shop}, vomissements et fièvre.",
                "Mon fils a vomi, intoxication selon le médecin, acheté à la {shop}.")) {
            web.publish(text);
            clock.set(clock.instant().plus(QUARTER));
            collect();
            parts.decide(mentions.next());
            parts.notify(alerts.next());
        }
        var minutes = (int) Duration.ofDays(2).toMinutes();
        return meter.of(
                SHOPS,
                () -> times(minutes, () -> {
                    clock.set(clock.instant().plus(Duration.ofMinutes(1)));
                    parts.rounds().make();
                    if (clock.instant().getEpochSecond() % 600 < 60) {
                        parts.notify(alerts.next());
                    }
                }));
    }

    private void collect() {
        parts.collect().collect("rss", Deadline.never());
    }

    private static void one(DynamodbEvent event, java.util.function.Consumer<DynamodbEvent> handler) {
        for (var record : event.getRecords()) {
            var alone = new DynamodbEvent();
            alone.setRecords(List.of(record));
            handler.accept(alone);
        }
    }

    private static void times(int times, Meter.Work work) throws Exception {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    private Business shop(int number) {
        var feeds = IntStream.range(0, FEEDS)
                .mapToObj(feed -> "  - rss: " + web.address() + "/Shop" + number + "/" + feed)
                .collect(Collectors.joining("\n"));
        var yaml = """
                business: shop-%d
                name: Boulangerie Shop%d
                watch: {any: ["Boulangerie Shop%d"]}
                sources:
                %s
                contacts: [{name: Claire, sms: "+33600000001", email: claire@shop.example}]
                """.formatted(number, number, number, feeds);
        return switch (new ProfileReader(new HashSet<>(Scrapers.standard().kinds())).read(yaml)) {
            case Reading.Profile(var business) -> business;
            case Reading.Wrong(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    @Override
    public void close() {
        parts.close();
        web.close();
        database.close();
    }

    /** What the bill is made of. */
    enum Happening {
        TICK("a scrape tick of a kind without sources"),
        LISTING("a source that a tick finds not due yet"),
        VISIT("a visit to a place that has not changed"),
        MENTION("a new mention found and kept"),
        DECISION("a mention decided upon"),
        ROUND("a review round with nothing due"),
        INCIDENT("an incident followed for two days, nobody takes it"),
        DIGEST_ROUND("a business that an hour's digest round passes by"),
        DIGEST("a digest made and sent");

        final String words;

        Happening(String words) {
            this.words = words;
        }
    }
}
