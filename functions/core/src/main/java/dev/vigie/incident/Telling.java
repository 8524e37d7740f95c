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

    /** Those who hear first of an incident at its level: in a crisis everybody, otherwise its owner or the first. */
    Told tell(Incident incident, Kind kind, Instant now) {
        var all = business.team().inOrder();
        if (incident.level() == Level.CRISIS) {
            return tell(incident, kind, all, rung(incident, kind, all.size()), false, now);
        }
        var owner = incident.care().owner().flatMap(name -> business.team().named(name));
        var first = owner.or(() -> all.stream().findFirst()).stream().toList();
        return tell(incident, kind, first, rung(incident, kind, 1), false, now);
    }

    /** An incident that is new or worse is called up the order from the start. */
    private static int rung(Incident incident, Kind kind, int told) {
        return kind == Kind.OPENED || kind == Kind.RAISED
                ? told
                : Math.max(incident.care().rung(), told);
    }

    /** These people, as far as the hour lets them be reached. When none can be, the incident waits for the morning. */
    Told tell(Incident incident, Kind kind, List<Contact> people, int rung, boolean byEmailOnly, Instant now) {
        var reached = people.stream()
                .filter(contact ->
                        !ways(contact, incident.level(), byEmailOnly, now).isEmpty())
                .toList();
        if (reached.isEmpty()) {
            return new Told(clockwork.wound(incident, now), List.of());
        }
        var step = incident.care().step();
        var after = incident.with(incident.care().told(rung));
        var act = kind == Kind.ESCALATION ? Act.ESCALATED : Act.TOLD;
        for (var contact : reached) {
            after = after.logged(new Entry(now, VIGIE, act, contact.name()));
        }
        after = clockwork.wound(after, now);
        var facts = new Facts(after, after.told(), after.care().nextReview());
        var owed = new ArrayList<Alert>();
        for (var contact : reached) {
            owed.add(new Alert(
                    incident.business(),
                    AlertId.of(incident.id(), step, contact.name()),
                    kind,
                    contact.name(),
                    ways(contact, incident.level(), byEmailOnly, now),
                    now,
                    facts,
                    Alert.Delivery.OWED));
        }
        return new Told(after, owed);
    }

    private Set<Way> ways(Contact contact, Level level, boolean byEmailOnly, Instant now) {
        var ways = EnumSet.noneOf(Way.class);
        if (contact.email().isPresent()) {
            ways.add(Way.EMAIL);
        }
        var mayRing = !byEmailOnly && (level.isAtLeast(Level.ALERT) || !clockwork.isQuiet(now));
        if (contact.sms().isPresent() && mayRing) {
            ways.add(Way.SMS);
        }
        return ways;
    }
}
