package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.incident.Care.State;
import dev.vigie.incident.Entry.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** When something about an incident is due, in the business's own hours. */
final class Clockwork {
    /** How often an open incident is looked at for calm. */
    static final Duration LOOK = Duration.ofMinutes(15);

    /** How often everybody is reminded of a crisis that nobody has taken. */
    static final Duration REMIND = Duration.ofHours(4);

    private final Business business;

    Clockwork(Business business) {
        this.business = business;
    }

    /** The incident with the next time at which to look at it. */
    Incident wound(Incident incident, Instant now) {
        var next = Stream.of(
                        Optional.of(now.plus(LOOK)), escalation(incident), reminder(incident), ringing(incident, now))
                .flatMap(Optional::stream)
                .map(due -> due.isBefore(now) ? now : due)
                .min(Instant::compareTo)
                .orElseThrow();
        return incident.with(incident.care().reviewedAt(next));
    }

    /** When quiet hours end, where a short message or the all-clear waits for that. */
    private Optional<Instant> ringing(Incident incident, Instant now) {
        var waits = !Texts.waiting(incident).isEmpty()
                || incident.care().state() == State.CALM && AllClear.isOwed(incident);
        return isQuiet(now) && waits ? Optional.of(afterQuiet(now)) : Optional.empty();
    }

    /** When the next person is called, unless somebody takes the incident before. */
    Optional<Instant> escalation(Incident incident) {
        var rung = incident.care().rung();
        var last = 2 * business.team().contacts().size();
        if (incident.care().state() != State.OPEN || incident.level() == Level.WATCH || rung == 0 || rung > last) {
            return Optional.empty();
        }
        return lastTold(incident).map(told -> due(told, limit(incident.level()), incident));
    }

    /** When everybody is told again of a crisis that nobody has taken. */
    Optional<Instant> reminder(Incident incident) {
        if (incident.care().state() != State.OPEN || incident.level() != Level.CRISIS) {
            return Optional.empty();
        }
        return lastTold(incident).map(told -> unmuted(told.plus(REMIND), incident));
    }

    boolean isQuiet(Instant now) {
        return business.team()
                .quietHours()
                .filter(hours -> hours.holds(now, business.timezone()))
                .isPresent();
    }

    /** How long a person has to answer, by the level: the crisis scheme, 3.2. */
    static Duration limit(Level level) {
        return switch (level) {
            case WATCH, VIGILANCE -> Duration.ofMinutes(60);
            case ALERT -> Duration.ofMinutes(15);
            case CRISIS -> Duration.ofMinutes(10);
        };
    }

    private Instant due(Instant told, Duration limit, Incident incident) {
        var awake = incident.level().isAtLeast(Level.ALERT) ? told : afterQuiet(told);
        var due = awake.plus(limit);
        var day = incident.level().isAtLeast(Level.ALERT) ? due : afterQuiet(due);
        return unmuted(day, incident);
    }

    private static Instant unmuted(Instant due, Incident incident) {
        return incident.care().mutedUntil().filter(due::isBefore).orElse(due);
    }

    private Instant afterQuiet(Instant time) {
        if (!isQuiet(time)) {
            return time;
        }
        var hours = business.team().quietHours().orElseThrow();
        var local = time.atZone(business.timezone());
        var end = local.toLocalDate().atTime(hours.to()).atZone(business.timezone());
        return end.toInstant().isAfter(time)
                ? end.toInstant()
                : local.toLocalDate()
                        .plusDays(1)
                        .atTime(hours.to())
                        .atZone(business.timezone())
                        .toInstant();
    }

    private static Optional<Instant> lastTold(Incident incident) {
        return incident.log().reversed().stream()
                .filter(entry -> entry.act() == Act.TOLD || entry.act() == Act.ESCALATED)
                .map(Entry::at)
                .findFirst();
    }
}
