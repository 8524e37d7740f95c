package dev.vigie.local.operate;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Desk;
import dev.vigie.incident.Drill;
import dev.vigie.incident.Incident;
import dev.vigie.store.Alerts;
import dev.vigie.store.Decisions;
import dev.vigie.store.Incidents;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends one person an exercise and times how long it takes from the message's departure to the page's button. */
public final class Exercise {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Store store;
    private final Clock clock;
    private final Consumer<Duration> pause;

    /** @param pause waits that long before the next look */
    public Exercise(Store store, Clock clock, Consumer<Duration> pause) {
        this.store = store;
        this.clock = clock;
        this.pause = pause;
    }

    /** Begins, waits at most so long, and ends the exercise in any case. */
    public Result run(Business business, Contact contact, String text, Duration longest) {
        var begun = Drill.begun(business, contact, text, clock.instant());
        var owed = begun.owed().getFirst();
        if (!new Decisions(store).record(new Versioned<>(begun.incident(), 0L), List.of(owed))) {
            throw new IllegalStateException("another exercise began in the same second; try again");
        }
        var until = clock.instant().plus(longest);
        var result = wait(begun.incident(), owed, until);
        end(begun.incident());
        return result;
    }

    private Result wait(Incident incident, Alert owed, Instant until) {
        while (true) {
            var now = read(incident).value();
            var alert = new Alerts(store)
                    .get(owed.business(), owed.id())
                    .map(stored -> stored.value().alert())
                    .orElse(owed);
            var took = Drill.took(now, alert);
            if (took.isPresent()) {
                return new Result(
                        alert.delivery().sent(), took, alert.delivery().failure());
            }
            if (!clock.instant().isBefore(until)) {
                return new Result(
                        alert.delivery().sent(),
                        Optional.empty(),
                        alert.delivery().failure());
            }
            pause.accept(LOOK);
        }
    }

    private void end(Incident incident) {
        for (var attempt = 0; attempt < 8; attempt++) {
            var current = read(incident);
            switch (Desk.close(current.value(), "vigie", "", clock.instant())) {
                case Desk.Answer.AlreadyDone _ -> {
                    return;
                }
                case Desk.Answer.Done(var closed) -> {
                    if (new Incidents(store).put(closed, current.version())) {
                        return;
                    }
                }
            }
        }
    }

    private Versioned<Incident> read(Incident incident) {
        return new Incidents(store)
                .get(incident.business(), incident.id())
                .orElseThrow(() -> new IllegalStateException("the exercise " + incident.id() + " is gone"));
    }

    /**
     * What came of it.
     *
     * @param sent when the message left, if it did
     * @param took from then to the button, if somebody pressed it
     * @param failure why the message did not leave
     */
    public record Result(Optional<Instant> sent, Optional<Duration> took, Optional<String> failure) {}
}
