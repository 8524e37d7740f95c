package dev.vigie.alerts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Incident;
import dev.vigie.incident.LinkKey;
import dev.vigie.message.Links;
import dev.vigie.message.Message;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.MovableClock;
import dev.vigie.store.OpenStore;
import dev.vigie.store.Table;
import dev.vigie.store.Versioned;
import dev.vigie.store.disk.TemporaryStore;
import dev.vigie.store.metric.Metric;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One machine's Vigie for tests: a store, the three handlers, and an outbox that keeps what it is given. */
final class House implements AutoCloseable {
    static final Context NO_CONTEXT = (Context)
            Proxy.newProxyInstance(House.class.getClassLoader(), new Class<?>[] {Context.class}, (_, method, _) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    final MovableClock clock = new MovableClock(Some.NOON);
    final OpenStore open = TemporaryStore.streamed(clock);
    final Fragile store = new Fragile(open.store());
    final List<Message> sent = new ArrayList<>();
    private boolean refuses;
    private final Courier courier =
            new Courier(store, new Links(new LinkKey(new byte[32]), "https://vigie.example.com"), this::deliver, clock);
    final Map<Metric, Long> counted = new EnumMap<>(Metric.class);
    private final DecideHandler decide = new DecideHandler(new Lookouts(store), this::count);
    private final NotifyHandler notify = new NotifyHandler(courier, this::count);
    private final ReviewHandler review = new ReviewHandler(new Rounds(store, courier, clock), this::count);

    House() {
        new Businesses(open.store()).put(Some.business());
    }

    void say(Said... said) {
        for (var each : said) {
            new Mentions(open.store()).add(each.scored());
        }
    }

    /** Two customers say that they fell ill. */
    void twoFallIll() {
        say(ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"));
        say(ill("Bruno", "Intoxication après une quiche achetée au Fournil hier midi"));
    }

    static Said ill(String who, String what) {
        return Said.that(what).by(who).sign(Signal.SAFETY).stance(Stance.OWN_EXPERIENCE);
    }

    StreamsEventResponse decide(DynamodbEvent event) {
        return decide.handleRequest(event, NO_CONTEXT);
    }

    StreamsEventResponse notify(DynamodbEvent event) {
        return notify.handleRequest(event, NO_CONTEXT);
    }

    Rounds.Seen review() {
        return review.handleRequest(Map.of(), NO_CONTEXT);
    }

    DynamodbEvent mentions() {
        return open.next(Table.MENTIONS);
    }

    DynamodbEvent alertChanges() {
        return open.next(Table.ALERTS);
    }

    List<Alert> alerts() {
        return new Alerts(open.store())
                .of(Some.FOURNIL).stream().map(each -> each.value().alert()).toList();
    }

    List<Incident> incidents() {
        return versioned().stream().map(Versioned::value).toList();
    }

    List<Versioned<Incident>> versioned() {
        return new Incidents(open.store()).of(Some.FOURNIL);
    }

    /** The outbox throws from now on, or no longer. */
    void refuse(boolean refusing) {
        refuses = refusing;
    }

    private void count(Map<Metric, Long> counts) {
        counts.forEach((metric, count) -> counted.merge(metric, count, Long::sum));
    }

    private void deliver(Message message) {
        if (refuses) {
            throw new IllegalStateException("the post office is shut");
        }
        sent.add(message);
    }

    @Override
    public void close() {
        open.close();
    }
}
