package dev.vigie.alerts;

import dev.vigie.business.Business;
import dev.vigie.incident.Desk;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Told;
import dev.vigie.incident.Vigil;
import dev.vigie.incident.Watched;
import dev.vigie.pulse.Pulse;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Decisions;
import dev.vigie.store.Incidents;
import dev.vigie.store.Pulses;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round what only time changes: incidents whose hour has come, and alerts that were owed and never left. */
public final class Rounds {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final int MOST = 500;

    private final Businesses businesses;
    private final Pulses pulses;
    private final Incidents incidents;
    private final Decisions decisions;
    private final Alerts alerts;
    private final Courier courier;
    private final Clock clock;

    public Rounds(Store store, Courier courier, Clock clock) {
        this.businesses = new Businesses(store);
        this.pulses = new Pulses(store);
        this.incidents = new Incidents(store);
        this.decisions = new Decisions(store);
        this.alerts = new Alerts(store);
        this.courier = courier;
        this.clock = clock;
    }

    /** One round. What fails is logged and tried again in the next one. */
    public Seen make() {
        var now = clock.instant();
        var seen = Seen.NOTHING;
        for (var due : incidents.dueForReview(now, MOST)) {
            try {
                seen = seen.plus(new Seen(1, look(due.value(), now), 0, 0));
            } catch (RuntimeException failure) {
                log.error(
                        "review failed at incident {} of {}",
                        due.value().id(),
                        due.value().business(),
                        failure);
                seen = seen.plus(new Seen(1, 0, 0, 1));
            }
        }
        return seen.plus(sendAgain(now));
    }

    /** @return how many messages are owed now */
    private int look(Incident due, Instant now) {
        // The index may lag: what is decided on is read by its key.
        var known = incidents.of(due.business());
        var current = known.stream()
                .filter(each -> each.value().id().equals(due.id()))
                .findFirst();
        if (current.isEmpty() || current.get().value().care().nextReview().isAfter(now)) {
            return 0;
        }
        var told = businesses
                .get(due.business())
                .map(business -> look(business, known, current.get(), now))
                .orElseGet(() -> ended(current.get().value(), now));
        var written =
                decisions.record(new Versioned<>(told.incident(), current.get().version()), told.owed());
        return written ? told.owed().size() : 0;
    }

    private Told look(Business business, List<Versioned<Incident>> known, Versioned<Incident> current, Instant now) {
        var pulse = pulses.get(business.id()).map(Versioned::value).orElseGet(() -> Pulse.starting(business.id(), now));
        var watched = new Watched(pulse, known.stream().map(Versioned::value).toList());
        return new Vigil(business).look(watched, current.value(), now);
    }

    private static Told ended(Incident incident, Instant now) {
        return switch (Desk.close(incident, "vigie", "the business is gone", now)) {
            case Desk.Answer.Done(var closed) -> new Told(closed, List.of());
            case Desk.Answer.AlreadyDone _ -> new Told(incident, List.of());
        };
    }

    private Seen sendAgain(Instant now) {
        var seen = Seen.NOTHING;
        for (var unsent : alerts.unsent(now.minus(Courier.CLAIM), MOST)) {
            var alert = unsent.value().alert();
            try {
                var sent = courier.send(alert.business(), alert.id()) instanceof Courier.Parcel.Sent;
                seen = seen.plus(new Seen(0, 0, sent ? 1 : 0, 0));
            } catch (RuntimeException failure) {
                log.error("sending again failed at alert {} of {}", alert.id(), alert.business(), failure);
                seen = seen.plus(new Seen(0, 0, 0, 1));
            }
        }
        return seen;
    }

    /**
     * What a round saw.
     *
     * @param incidents how many were looked at
     * @param owed how many messages became owed
     * @param sentAgain how many that had never left were sent
     * @param failed what will be tried again
     */
    public record Seen(int incidents, int owed, int sentAgain, int failed) {
        static final Seen NOTHING = new Seen(0, 0, 0, 0);

        Seen plus(Seen more) {
            return new Seen(
                    incidents + more.incidents, owed + more.owed, sentAgain + more.sentAgain, failed + more.failed);
        }
    }
}
