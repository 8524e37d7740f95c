package dev.vigie.bench.detect;

import dev.vigie.business.Business;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Arrival;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.incident.Lookout;
import dev.vigie.incident.Vigil;
import dev.vigie.incident.Watched;
import dev.vigie.score.ScoredMention;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a business lives through: mentions are folded in as they come, and open incidents are looked at as time passes. */
final class Life {
    private static final Duration LOOK = Duration.ofMinutes(15);

    private final Lookout lookout;
    private final Vigil vigil;
    private final List<Told> told = new ArrayList<>();
    private Watched watched;
    private Instant looked;
    private long number;

    Life(Business business, Instant since) {
        lookout = new Lookout(business);
        vigil = new Vigil(business);
        watched = Lookout.starting(business, since);
        looked = since;
    }

    void hear(ScoredMention scored) {
        pass(scored.mention().seen());
        var outcome = lookout.fold(watched, List.of(new Arrival(BigInteger.valueOf(number++), scored)));
        watched = outcome.watched();
        remember(outcome.owed());
    }

    /** Time passes; what is closed is put away. */
    void pass(Instant until) {
        while (looked.plus(LOOK).isBefore(until) && isAnyOpen()) {
            looked = looked.plus(LOOK);
            watched = new Watched(
                    watched.pulse(),
                    watched.incidents().stream()
                            .filter(Incident::isOpen)
                            .map(incident -> look(incident, looked))
                            .toList());
        }
        looked = until;
    }

    /** The steps at which somebody was told that it had begun or become worse. */
    List<Told> told() {
        return List.copyOf(told);
    }

    private Incident look(Incident incident, Instant now) {
        var after = vigil.look(watched, incident, now);
        remember(after.owed());
        return after.incident();
    }

    private boolean isAnyOpen() {
        return watched.incidents().stream().anyMatch(Incident::isOpen);
    }

    private void remember(List<Alert> owed) {
        owed.stream()
                .filter(alert ->
                        alert.kind() != Kind.CALM && alert.kind() != Kind.REMINDER && alert.kind() != Kind.ESCALATION)
                .forEach(alert -> told.add(new Told(
                        alert.owed(),
                        alert.facts().incident().level(),
                        alert.facts().incident().assessment())));
    }

    /** A message that tells of something new. */
    record Told(Instant at, Level level, Assessment why) {}
}
