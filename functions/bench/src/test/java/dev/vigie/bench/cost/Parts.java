package dev.vigie.bench.cost;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import dev.vigie.alerts.Courier;
import dev.vigie.alerts.DecideHandler;
import dev.vigie.alerts.Digests;
import dev.vigie.alerts.Lookouts;
import dev.vigie.alerts.NotifyHandler;
import dev.vigie.alerts.Rounds;
import dev.vigie.incident.LinkKey;
import dev.vigie.local.run.LocalContext;
import dev.vigie.message.Links;
import dev.vigie.message.Outbox;
import dev.vigie.score.CueScorer;
import dev.vigie.scrapers.Collect;
import dev.vigie.scrapers.Matching;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.Visits;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.store.Store;
import java.time.Clock;
import java.util.Random;

/** The functions, on one store. */
final class Parts implements AutoCloseable {
    private final Store store;
    private final Fetcher fetcher;
    private final Collect collect;
    private final DecideHandler decide;
    private final NotifyHandler notify;
    private final Rounds rounds;
    private final Digests digests;

    Parts(Store store, Clock clock, Outbox outbox) {
        this.store = store;
        fetcher = new Fetcher(Limits.USUAL, Manners.AT_HOME, clock, new Random(1));
        var matching = new Matching(new CueScorer(), new Pseudonyms(new byte[32]));
        collect = new Collect(store, new Visits(Scrapers.standard(), fetcher, clock), matching, clock, new Random(1));
        decide = new DecideHandler(new Lookouts(store));
        var courier = new Courier(store, new Links(new LinkKey(new byte[32]), "https://vigie.example"), outbox, clock);
        notify = new NotifyHandler(courier);
        rounds = new Rounds(store, courier, clock);
        digests = new Digests(store, _ -> {}, clock);
    }

    Collect collect() {
        return collect;
    }

    Rounds rounds() {
        return rounds;
    }

    Digests digests() {
        return digests;
    }

    void decide(DynamodbEvent event) {
        if (!event.getRecords().isEmpty()) {
            decide.handleRequest(event, new LocalContext());
        }
    }

    void notify(DynamodbEvent event) {
        event.getRecords().removeIf(record -> !"INSERT".equals(record.getEventName()));
        if (!event.getRecords().isEmpty()) {
            notify.handleRequest(event, new LocalContext());
        }
    }

    @Override
    public void close() {
        fetcher.close();
        store.close();
    }
}
