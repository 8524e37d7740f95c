package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Care.State;
import dev.vigie.incident.Entry.Act;
import dev.vigie.pulse.Pulse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What only time brings to an open incident: it falls and calms when nothing more is heard, the next person is called
 * when nobody answers, everybody is reminded of a crisis. Pure; looking twice at the same time changes nothing more.
 */
public final class Vigil {
    /** So long after calm the file is closed. */
    public static final Duration QUIET_BEFORE_CLOSING = Duration.ofHours(24);

    private static final Duration CALM = Pulse.WINDOW;
    private static final Duration CALM_AFTER_CRISIS = Pulse.WINDOW.multipliedBy(2);

    private final Assessor assessor;
    private final Telling telling;
    private final Clockwork clockwork;
    private final Business business;

    public Vigil(Business business) {
        this.business = business;
        this.assessor = new Assessor(business.thresholds());
        this.telling = new Telling(business);
        this.clockwork = new Clockwork(business);
    }

    /** Looks at one incident of the business. */
    public Told look(Watched watched, Incident incident, Instant now) {
        if (!incident.isOpen()) {
            return new Told(incident, List.of());
        }
        var told = looked(watched, incident, now);
        return new Told(Inquiry.course(watched.with(told.incident()), told.incident(), now), told.owed());
    }

    private Told looked(Watched watched, Incident incident, Instant now) {
        if (incident.care().state() == State.CALM) {
            return calm(watched, closedWhenQuiet(Texts.withdrawn(incident, now), now), now);
        }
        var since = Judged.until(watched, incident.family());
        var found = assessor.assess(watched.pulse().at(now), incident.family(), since, now);
        var seen = feltCalm(incident, found.level(), now);
        if (hasBeenCalm(seen, now)) {
            return fallen(watched, seen, found.assessment(), now);
        }
        return called(watched.incidents(), seen, now);
    }

    private static Incident feltCalm(Incident incident, Level found, Instant now) {
        var since = found.compareTo(incident.level()) < 0
                ? incident.care().calmSince().or(() -> Optional.of(now))
                : Optional.<Instant>empty();
        return incident.with(incident.care().calmSince(since));
    }

    private static boolean hasBeenCalm(Incident incident, Instant now) {
        var needed = incident.level() == Level.CRISIS ? CALM_AFTER_CRISIS : CALM;
        return incident.care()
                .calmSince()
                .filter(since -> !now.isBefore(since.plus(needed)))
                .isPresent();
    }

    private Told fallen(Watched watched, Incident incident, Assessment found, Instant now) {
        var lower = incident.at(found.level(), found)
                .logged(new Entry(now, Telling.VIGIE, Act.LOWERED, found.level().name()));
        var steady = lower.with(lower.care().calmSince(Optional.empty()));
        if (found.level() != Level.WATCH) {
            return new Told(clockwork.wound(steady, now), List.of());
        }
        var calm = steady.with(steady.care().in(State.CALM)).logged(new Entry(now, Telling.VIGIE, Act.CALM, ""));
        return calm(watched.with(calm), calm, now);
    }

    /** All clear, once; by night it waits for the morning, unless somebody is awake. */
    private Told calm(Watched watched, Incident calm, Instant now) {
        var told = calm.told().stream()
                .flatMap(name -> business.team().named(name).stream())
                .toList();
        var isHour = !clockwork.isQuiet(now) || AllClear.isSomebodyAwake(calm, now);
        var isOwed = calm.isOpen() && AllClear.isOwed(calm) && !calm.care().isMuted(now);
        if (!isHour || !isOwed || told.isEmpty()) {
            return new Told(clockwork.wound(calm, now), List.of());
        }
        return telling.tell(
                watched.with(calm).incidents(),
                calm,
                Kind.CALM,
                told,
                calm.care().rung(),
                false,
                now);
    }

    private Told called(List<Incident> all, Incident incident, Instant now) {
        if (incident.care().state() != State.OPEN) {
            return taken(all, incident, now);
        }
        if (incident.care().isMuted(now)) {
            return new Told(clockwork.wound(incident, now), List.of());
        }
        if (incident.care().rung() == 0) {
            return telling.tell(all, incident, Kind.OPENED, now);
        }
        var waiting = mayNowRing(all, incident, now);
        if (!waiting.isEmpty()) {
            return telling.tell(
                    all, incident, Kind.OPENED, waiting, incident.care().rung(), false, now);
        }
        if (isDue(clockwork.escalation(incident), now)) {
            return escalated(all, incident, now);
        }
        if (isDue(clockwork.reminder(incident), now)) {
            return telling.tell(all, incident, Kind.REMINDER, now);
        }
        return new Told(clockwork.wound(incident, now), List.of());
    }

    /** Nobody is called any more, but whom it was handed over to, once, even while it is muted: a person asked for it. */
    private Told taken(List<Incident> all, Incident incident, Instant now) {
        var handover = Handover.unheard(incident);
        var heir = handover.flatMap(each -> business.team().named(each.to()));
        var rest = Texts.withdrawn(incident, heir.map(Contact::name).orElse(""), now);
        if (heir.isEmpty()
                || handover.filter(Handover::isTold).isPresent()
                        && !mayNowRing(all, rest, now).contains(heir.get())) {
            return new Told(clockwork.wound(rest, now), List.of());
        }
        return telling.tell(
                all, rest, Kind.HANDED_OVER, List.of(heir.get()), rest.care().rung(), false, now);
    }

    /** Those whose short message was put off and may go now. */
    private List<Contact> mayNowRing(List<Incident> all, Incident incident, Instant now) {
        return Texts.waiting(incident).stream()
                .flatMap(name -> business.team().named(name).stream())
                .filter(contact -> telling.mayRing(all, incident, Kind.OPENED, contact, now))
                .toList();
    }

    /** The next in order; after the last one the first again; then everybody, by e-mail. */
    private Told escalated(List<Incident> incidents, Incident incident, Instant now) {
        var all = business.team().inOrder();
        var rung = incident.care().rung();
        if (rung < 2 * all.size()) {
            var next = List.of(all.get(rung % all.size()));
            return forced(
                    incident, telling.tell(incidents, incident, Kind.ESCALATION, next, rung + 1, false, now), rung + 1);
        }
        return forced(incident, telling.tell(incidents, incident, Kind.ESCALATION, all, rung + 1, true, now), rung + 1);
    }

    /** Somebody who cannot be reached now is passed over, or nobody after them would ever be called. */
    private static Told forced(Incident before, Told told, int rung) {
        var unreached = told.owed().isEmpty()
                && Objects.equals(before.log(), told.incident().log());
        return unreached ? new Told(told.incident().with(told.incident().care().passedTo(rung)), List.of()) : told;
    }

    private static Incident closedWhenQuiet(Incident incident, Instant now) {
        var quiet = incident.log().reversed().stream()
                .filter(entry -> entry.act() == Act.CALM)
                .findFirst()
                .map(entry -> entry.at().plus(QUIET_BEFORE_CLOSING));
        return isDue(quiet, now)
                ? incident.with(incident.care().in(State.CLOSED)).logged(new Entry(now, Telling.VIGIE, Act.CLOSED, ""))
                : incident;
    }

    private static boolean isDue(Optional<Instant> time, Instant now) {
        return time.filter(due -> !now.isBefore(due)).isPresent();
    }
}
