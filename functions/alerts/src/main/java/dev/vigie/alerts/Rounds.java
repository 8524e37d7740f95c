package dev.vigie.alerts;

import dev.vigie.business.Business;
import dev.vigie.incident.Desk;
import dev.vigie.incident.Drill;
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
import java.time.Duration;
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
                seen = seen.plus(Seen.incident(look(due.value(), now)));
            } catch (RuntimeException failure) {
                log.error(
                        "review failed at incident {} of {}",
                        due.value().id(),
                        due.value().business(),
                        failure);
                seen = seen.plus(Seen.failedIncident());
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
        var told = Drill.is(due.id())
                ? ended(current.get().value(), "the exercise is over", now)
                : businesses
                        .get(due.business())
                        .map(business -> look(business, known, current.get(), now))
                        .orElseGet(() -> ended(current.get().value(), "the business is gone", now));
        var written =
                decisions.record(new Versioned<>(told.incident(), current.get().version()), told.owed());
        return written ? told.owed().size() : 0;
    }

    private Told look(Business business, List<Versioned<Incident>> known, Versioned<Incident> current, Instant now) {
        var pulse = pulses.get(business.id()).map(Versioned::value).orElseGet(() -> Pulse.starting(business.id(), now));
        var real = known.stream()
                .map(Versioned::value)
                .filter(each -> !Drill.is(each.id()))
                .toList();
        var watched = new Watched(pulse, real);
        return new Vigil(business).look(watched, current.value(), now);
    }

    private static Told ended(Incident incident, String because, Instant now) {
        return switch (Desk.close(incident, "vigie", because, now)) {
            case Desk.Answer.Done(var closed) -> new Told(closed, List.of());
            case Desk.Answer.AlreadyDone _ -> new Told(incident, List.of());
        };
    }

    private Seen sendAgain(Instant now) {
        var seen = Seen.NOTHING;
        for (var unsent : alerts.unsent(now.minus(Courier.CLAIM), MOST)) {
            var alert = unsent.value().alert();
            try {
                seen = seen.plus(
                        switch (courier.send(alert.business(), alert.id())) {
                            case Courier.Parcel.Sent _ -> Seen.sent();
                            case Courier.Parcel.Held _ -> Seen.waiting(alert.owed(), now);
                            case Courier.Parcel.AlreadyOver _, Courier.Parcel.Abandoned _, Courier.Parcel.Gone _ ->
                                Seen.NOTHING;
                        });
            } catch (RuntimeException failure) {
                log.error("sending again failed at alert {} of {}", alert.id(), alert.business(), failure);
                seen = seen.plus(Seen.unsent(alert.owed(), now));
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
     * @param failed how many incidents will be looked at again
     * @param unsent how many messages will be tried again
     * @param oldestUnsent age of the oldest message that is still here; zero when there is none
     */
    public record Seen(int incidents, int owed, int sentAgain, int failed, int unsent, Duration oldestUnsent) {
        static final Seen NOTHING = new Seen(0, 0, 0, 0, 0, Duration.ZERO);

        static Seen incident(int owed) {
            return new Seen(1, owed, 0, 0, 0, Duration.ZERO);
        }

        static Seen failedIncident() {
            return new Seen(1, 0, 0, 1, 0, Duration.ZERO);
        }

        static Seen sent() {
            return new Seen(0, 0, 1, 0, 0, Duration.ZERO);
        }

        static Seen waiting(Instant owed, Instant now) {
            return new Seen(0, 0, 0, 0, 0, Duration.between(owed, now));
        }

        static Seen unsent(Instant owed, Instant now) {
            return new Seen(0, 0, 0, 0, 1, Duration.between(owed, now));
        }

        Seen plus(Seen more) {
            return new Seen(
                    incidents + more.incidents,
                    owed + more.owed,
                    sentAgain + more.sentAgain,
                    failed + more.failed,
                    unsent + more.unsent,
                    oldestUnsent.compareTo(more.oldestUnsent) > 0 ? oldestUnsent : more.oldestUnsent);
        }
    }
}
