package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.business.Channel;
import dev.vigie.business.Contact;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Alert.Way;
import dev.vigie.incident.Entry.Act;
import dev.vigie.mention.MentionId;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * An exercise: an incident that nobody caused, marked as such wherever it is seen, which neither takes in real talk nor
 * counts in any statistics.
 */
public final class Drill {
    private static final String MARK = "drill-";

    private Drill() {}

    /** Whether this incident is an exercise. */
    public static boolean is(IncidentId id) {
        return id.value().startsWith(MARK);
    }

    /** An exercise for this person: the incident, and the one message it owes. */
    public static Told begun(Business business, Contact contact, String text, Instant now) {
        var id = new IncidentId(MARK + now.getEpochSecond());
        var story = new StorySummary(
                new MentionId(id.value()), "", text, Channel.REVIEW, Signal.COMPLAINT, 60, now, now, 0);
        var care = new Care(
                Care.State.OPEN,
                Optional.empty(),
                Optional.empty(),
                1,
                business.team().contacts().size(),
                Optional.empty(),
                now.plus(Duration.ofDays(1)));
        var tally = new Incident.Tally(now, now, now, 1, 1, 1, List.of(), List.of());
        var incident = new Incident(
                business.id(),
                id,
                Family.SERVICE,
                Signal.COMPLAINT,
                Level.ALERT,
                Level.ALERT,
                new Assessment(Level.ALERT, Optional.empty(), List.of()),
                tally,
                List.of(story),
                care,
                List.of(
                        new Entry(now, Telling.VIGIE, Act.OPENED, ""),
                        new Entry(now, Telling.VIGIE, Act.TOLD, contact.name())));
        var ways = EnumSet.noneOf(Way.class);
        contact.sms().ifPresent(_ -> ways.add(Way.SMS));
        contact.email().ifPresent(_ -> ways.add(Way.EMAIL));
        var alert = new Alert(
                business.id(),
                AlertId.of(id, 1, contact.name()),
                Kind.OPENED,
                contact.name(),
                ways,
                now,
                new Alert.Facts(incident, List.of(contact.name()), care.nextReview()),
                Alert.Delivery.OWED);
        return new Told(incident, List.of(alert));
    }

    /** How long from the message's departure to somebody taking it. */
    public static Optional<Duration> took(Incident incident, Alert alert) {
        var taken = incident.log().stream()
                .filter(entry -> entry.act() == Act.ACKNOWLEDGED)
                .map(Entry::at)
                .findFirst();
        return taken.flatMap(at -> alert.delivery().sent().map(sent -> Duration.between(sent, at)));
    }
}
