package dev.vigie.incident;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.business.Business;
import dev.vigie.score.ScoredMention;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lets mentions arrive and time pass for one business, and keeps what it was told. */
final class Play {
    private final Lookout lookout;
    private final Vigil vigil;
    private final List<Alert> alerts = new ArrayList<>();
    private final List<Disposition> dispositions = new ArrayList<>();
    private Watched watched;
    private long number;

    Play() {
        this(Some.business());
    }

    Play(Business business) {
        this.lookout = new Lookout(business);
        this.vigil = new Vigil(business);
        this.watched = Lookout.starting(business, Some.NOON.minus(Duration.ofDays(60)));
    }

    Play hear(Said... said) {
        for (var each : said) {
            hear(each.scored());
        }
        return this;
    }

    Outcome hear(ScoredMention mention) {
        var outcome = lookout.fold(watched, List.of(new Arrival(BigInteger.valueOf(++number), mention)));
        watched = outcome.watched();
        alerts.addAll(outcome.owed());
        dispositions.addAll(outcome.dispositions());
        return outcome;
    }

    /** Looks each minute until then, as the review does. */
    Play waitUntil(Instant end) {
        for (var now = watched.pulse().clock(); !now.isAfter(end); now = now.plusSeconds(60)) {
            for (var incident : watched.incidents()) {
                if (incident.isOpen() && !incident.care().nextReview().isAfter(now)) {
                    var told = vigil.look(watched, incident, now);
                    watched = watched.with(told.incident());
                    alerts.addAll(told.owed());
                }
            }
        }
        return this;
    }

    Play decide(Incident changed) {
        watched = watched.with(changed);
        return this;
    }

    /** What is over for long is no longer looked at, as when the next mentions are folded. */
    Play forget(Instant now) {
        watched = watched.remembered(now);
        return this;
    }

    Watched watched() {
        return watched;
    }

    Incident incident() {
        return watched.incidents().getLast();
    }

    List<Alert> alerts() {
        return alerts;
    }

    List<Alert.Kind> kinds() {
        return alerts.stream().map(Alert::kind).toList();
    }

    List<Disposition> dispositions() {
        return dispositions;
    }
}
