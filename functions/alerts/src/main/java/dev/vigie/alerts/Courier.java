package dev.vigie.alerts;

import dev.vigie.alerts.webhook.Listeners;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.Alert;
import dev.vigie.incident.AlertId;
import dev.vigie.message.Envelope;
import dev.vigie.message.Links;
import dev.vigie.message.Messages;
import dev.vigie.message.Outbox;
import dev.vigie.store.Alerts;
import dev.vigie.store.Alerts.Stored;
import dev.vigie.store.Businesses;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends what is owed: claims the alert, hands the message over, marks it sent. Who dies in between leaves a claim that
 * is taken over after a while: a message may then go out twice, and is never lost.
 */
public final class Courier {
    /** So long a claim holds others off. */
    public static final Duration CLAIM = Duration.ofMinutes(2);

    /** What could not be sent for so long is no news any more. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    private final Alerts alerts;
    private final Businesses businesses;
    private final Links links;
    private final Outbox outbox;
    private final Listeners listeners;
    private final Clock clock;

    public Courier(Store store, Links links, Outbox outbox, Clock clock) {
        this(store, links, outbox, Listeners.NONE, clock);
    }

    public Courier(Store store, Links links, Outbox outbox, Listeners listeners, Clock clock) {
        this.alerts = new Alerts(store);
        this.businesses = new Businesses(store);
        this.links = links;
        this.outbox = outbox;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Sends one alert unless that was done, or somebody is at it. What the outbox throws flies on. */
    public Parcel send(BusinessId business, AlertId id) {
        var found = alerts.get(business, id);
        if (found.isEmpty()) {
            return new Parcel.Gone();
        }
        var now = clock.instant();
        var delivery = found.get().value().alert().delivery();
        if (!delivery.awaitsSending()) {
            return new Parcel.AlreadyOver();
        }
        var busyUntil = delivery.claimed().map(claimed -> claimed.plus(CLAIM)).filter(now::isBefore);
        if (busyUntil.isPresent()) {
            return new Parcel.Held(busyUntil.get());
        }
        return claim(found.get(), now);
    }

    private Parcel claim(Versioned<Stored> found, Instant now) {
        var alert = found.value().alert();
        var profile = businesses.get(alert.business());
        if (profile.isEmpty()) {
            return abandon(found, now, "the business is gone");
        }
        var token = links.token(alert.business(), alert.id());
        var claimed = new Stored(
                alert.with(alert.delivery().claimed(now)),
                Optional.of(Links.hash(token)),
                Optional.of(alert.owed().plus(Links.LIFE)));
        if (!alerts.put(claimed, found.version())) {
            return new Parcel.Held(now.plus(CLAIM));
        }
        var mine = new Versioned<>(claimed, found.version() + 1);
        try {
            outbox.deliver(Messages.compose(alert, profile.get(), links.url(token)));
        } catch (RuntimeException failure) {
            release(mine, now, failure);
            throw failure;
        }
        alerts.put(
                claimed.with(claimed.alert().with(claimed.alert().delivery().sent(clock.instant()))), mine.version());
        listeners.tell(Envelope.of(alert, profile.get()));
        return new Parcel.Sent(alert.kind());
    }

    private void release(Versioned<Stored> mine, Instant now, RuntimeException failure) {
        var because = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        var reason = failure.getClass().getSimpleName() + ": " + because;
        var alert = mine.value().alert();
        if (now.isAfter(alert.owed().plus(PATIENCE))) {
            abandon(mine, now, reason);
            return;
        }
        alerts.put(mine.value().with(alert.with(alert.delivery().failed(reason))), mine.version());
    }

    private Parcel abandon(Versioned<Stored> found, Instant now, String because) {
        var alert = found.value().alert();
        alerts.put(found.value().with(alert.with(alert.delivery().abandoned(now, because))), found.version());
        return new Parcel.Abandoned(because);
    }

    /** What became of sending one alert. */
    public sealed interface Parcel {
        /** It is out of our hands. */
        record Sent(Alert.Kind kind) implements Parcel {}

        /** It was sent or given up before. */
        record AlreadyOver() implements Parcel {}

        /** Somebody else is sending it; if they died, it is free again then. */
        record Held(Instant until) implements Parcel {}

        /** It will never be sent. */
        record Abandoned(String because) implements Parcel {}

        /** There is no such alert any more. */
        record Gone() implements Parcel {}
    }
}
