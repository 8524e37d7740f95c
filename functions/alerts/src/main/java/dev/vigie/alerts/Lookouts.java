package dev.vigie.alerts;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.Arrival;
import dev.vigie.incident.Drill;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Lookout;
import dev.vigie.incident.Outcome;
import dev.vigie.incident.Watched;
import dev.vigie.pulse.Pulse;
import dev.vigie.store.Businesses;
import dev.vigie.store.Decisions;
import dev.vigie.store.Incidents;
import dev.vigie.store.Pulses;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.util.List;
import java.util.Optional;

/** Folds a business's new mentions into what is known of it, and records the outcome whole or not at all. */
public final class Lookouts {
    /** So often a fold is made again because somebody else wrote meanwhile: another run, the review, a person. */
    private static final int ATTEMPTS = 6;

    /** A transaction holds a hundred writes; a batch whose outcome is larger is folded in two halves. */
    private static final int MOST_WRITES = 100;

    private final Businesses businesses;
    private final Pulses pulses;
    private final Incidents incidents;
    private final Decisions decisions;

    public Lookouts(Store store) {
        this.businesses = new Businesses(store);
        this.pulses = new Pulses(store);
        this.incidents = new Incidents(store);
        this.decisions = new Decisions(store);
    }

    /** Folds these in; mentions that were folded before change nothing. Empty when the business is gone. */
    public Optional<Outcome> fold(BusinessId id, List<Arrival> arrivals) {
        var business = businesses.get(id);
        if (business.isEmpty() || arrivals.isEmpty()) {
            return Optional.empty();
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var outcome = attempt(business.get(), arrivals);
            if (outcome.isPresent()) {
                return outcome;
            }
        }
        throw new IllegalStateException(
                "others wrote the pulse or incidents of " + id + " during each of " + ATTEMPTS + " attempts");
    }

    private Optional<Outcome> attempt(Business business, List<Arrival> arrivals) {
        var stored = pulses.get(business.id());
        var begun = arrivals.getFirst().scored().mention().seen();
        var pulse = stored.map(Versioned::value).orElseGet(() -> Pulse.starting(business.id(), begun));
        var known = incidents.of(business.id()).stream()
                .filter(each -> !Drill.is(each.value().id()))
                .toList();
        var watched = new Watched(pulse, known.stream().map(Versioned::value).toList()).remembered(pulse.clock());
        var outcome = new Lookout(business).fold(watched, arrivals);
        if (outcome.pulse().folded().equals(pulse.folded())) {
            return Optional.of(outcome);
        }
        if (1 + outcome.changed().size() + outcome.owed().size() > MOST_WRITES && arrivals.size() > 1) {
            var half = arrivals.size() / 2;
            return attempt(business, arrivals.subList(0, half))
                    .flatMap(first -> attempt(business, arrivals.subList(half, arrivals.size()))
                            .map(first::then));
        }
        var changed = outcome.changed().stream()
                .map(incident -> new Versioned<>(incident, version(known, incident)))
                .toList();
        var written = decisions.record(
                new Versioned<>(outcome.pulse(), stored.map(Versioned::version).orElse(0L)), changed, outcome.owed());
        return written ? Optional.of(outcome) : Optional.empty();
    }

    private static long version(List<Versioned<Incident>> known, Incident incident) {
        return known.stream()
                .filter(each -> each.value().id().equals(incident.id()))
                .map(Versioned::version)
                .findFirst()
                .orElse(0L);
    }
}
