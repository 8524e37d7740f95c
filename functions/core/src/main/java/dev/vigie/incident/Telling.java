package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.incident.Alert.Facts;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Alert.Way;
import dev.vigie.incident.Entry.Act;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Who is told, and by which ways: one message for each person, all of one step. */
final class Telling {
    static final String VIGIE = "vigie";

    private final Business business;
    private final Clockwork clockwork;

    Telling(Business business) {
        this.business = business;
        this.clockwork = new Clockwork(business);
    }

    /**
     * Those who hear first of an incident at its level: in a crisis everybody, otherwise its owner or the first.
     *
     * @param all the incidents of the business, whose short messages count together
     */
    Told tell(List<Incident> all, Incident incident, Kind kind, Instant now) {
        var people = business.team().inOrder();
        if (incident.level() == Level.CRISIS) {
            return tell(all, incident, kind, people, rung(incident, kind, people.size()), false, now);
        }
        var owner = incident.care().owner().flatMap(name -> business.team().named(name));
        var first = owner.or(() -> people.stream().findFirst()).stream().toList();
        return tell(all, incident, kind, first, rung(incident, kind, 1), false, now);
    }

    /** An incident that is new or worse is called up the order from the start. */
    private static int rung(Incident incident, Kind kind, int told) {
        return kind == Kind.OPENED || kind == Kind.RAISED
                ? told
                : Math.max(incident.care().rung(), told);
    }

    /**
     * These people, as far as the hour and the day let them be reached. When none can be, the incident waits; a short
     * message that must wait while the e-mail goes is noted, to be sent later or withdrawn.
     */
    Told tell(
            List<Incident> all,
            Incident incident,
            Kind kind,
            List<Contact> people,
            int rung,
            boolean byEmailOnly,
            Instant now) {
        var ways = new LinkedHashMap<Contact, Set<Way>>();
        for (var contact : people) {
            var open = ways(contact, byEmailOnly || !mayRing(all, incident, kind, contact, now));
            if (!open.isEmpty()) {
                ways.put(contact, open);
            }
        }
        if (ways.isEmpty()) {
            return new Told(clockwork.wound(incident, now), List.of());
        }
        var step = incident.care().step();
        var after = incident.with(incident.care().told(rung));
        var act = kind == Kind.ESCALATION ? Act.ESCALATED : Act.TOLD;
        for (var contact : ways.keySet()) {
            after = after.logged(new Entry(now, VIGIE, act, contact.name()));
            if (!byEmailOnly
                    && contact.sms().isPresent()
                    && !ways.getOrDefault(contact, Set.of()).contains(Way.SMS)) {
                after = after.logged(new Entry(now, VIGIE, Act.DEFERRED, contact.name()));
            }
        }
        after = clockwork.wound(after, now);
        var facts = new Facts(after, after.told(), after.care().nextReview());
        var owed = new ArrayList<Alert>();
        ways.forEach((contact, by) -> owed.add(new Alert(
                incident.business(),
                AlertId.of(incident.id(), step, contact.name()),
                kind,
                contact.name(),
                by,
                now,
                facts,
                Alert.Delivery.OWED)));
        return new Told(after, owed);
    }

    boolean isQuiet(Instant now) {
        return clockwork.isQuiet(now);
    }

    /** Whether a phone may ring now: by night for an alert and worse, and not too often a day but for a new crisis. */
    boolean mayRing(List<Incident> all, Incident incident, Kind kind, Contact contact, Instant now) {
        var isHour = incident.level().isAtLeast(Level.ALERT) || !clockwork.isQuiet(now);
        var isCrisis = kind == Kind.RAISED && incident.level() == Level.CRISIS;
        var isSpent = Texts.areSpent(all, business, incident.level() == Level.CRISIS, now);
        return isHour && !isSpent && (isCrisis || !Texts.areUsedUp(all, contact.name(), now, business.timezone()));
    }

    private static Set<Way> ways(Contact contact, boolean byEmailOnly) {
        var ways = EnumSet.noneOf(Way.class);
        if (contact.email().isPresent()) {
            ways.add(Way.EMAIL);
        }
        if (contact.sms().isPresent() && !byEmailOnly) {
            ways.add(Way.SMS);
        }
        return ways;
    }
}
