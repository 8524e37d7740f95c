package dev.vigie.incident;

import dev.vigie.incident.Care.State;
import dev.vigie.incident.Entry.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a person's decision is applied to an incident: pure, and each one leaves a line in the log.
 *
 * <p>Store what {@link Answer.Done} holds on condition that the incident is still the version that was read; when it is
 * not, read it again and ask again: the second answer says who was faster.
 */
public final class Desk {
    /** Nobody may silence an incident for longer. */
    public static final Duration LONGEST_MUTE = Duration.ofDays(7);

    private Desk() {}

    /** This person takes care of it: no more reminders, nobody else is called. */
    public static Answer acknowledge(Incident incident, String contact, Instant now) {
        if (!incident.isOpen()) {
            return already(incident, contact, now);
        }
        if (incident.care().owner().isPresent()) {
            return already(incident, contact, now);
        }
        var state = incident.care().state() == State.OPEN
                ? State.ACKNOWLEDGED
                : incident.care().state();
        return done(incident.with(incident.care().takenBy(contact).in(state)), contact, Act.ACKNOWLEDGED, "", now);
    }

    /** Until then nobody is told anything but a raise to crisis. */
    public static Answer mute(Incident incident, String contact, Instant until, Instant now) {
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_MUTE))) {
            throw new IllegalArgumentException("a mute ends within 7 days from now, was until " + until);
        }
        if (!incident.isOpen()) {
            return already(incident, contact, now);
        }
        var muted = incident.with(incident.care().mutedUntil(Optional.of(until)));
        return done(muted, contact, Act.MUTED, until.toString(), now);
    }

    /** Ends a mute before its time. */
    public static Answer unmute(Incident incident, String contact, Instant now) {
        if (!incident.isOpen() || !incident.care().isMuted(now)) {
            return already(incident, contact, now);
        }
        return done(incident.with(incident.care().mutedUntil(Optional.empty())), contact, Act.UNMUTED, "", now);
    }

    /** It was no bad talk about the business: closed, and its stories count for nothing from now on. */
    public static Answer falseAlarm(Incident incident, String contact, String reason, Instant now) {
        return end(incident, contact, Act.FALSE_ALARM, reason, now);
    }

    /** It is over. */
    public static Answer close(Incident incident, String contact, String text, Instant now) {
        return end(incident, contact, Act.CLOSED, text, now);
    }

    /** A person says it is one level less bad than Vigie thinks; it may rise again when more comes. */
    public static Answer lower(Incident incident, String contact, String reason, Instant now) {
        if (!incident.isOpen() || !incident.level().isAtLeast(Level.ALERT)) {
            return already(incident, contact, now);
        }
        var lower = Level.values()[incident.level().number() - 1];
        return done(incident.at(lower, incident.assessment()), contact, Act.LOWERED, reason, now);
    }

    /** Writes a line into the log; also into that of a closed incident. */
    public static Answer note(Incident incident, String contact, String text, Instant now) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note has a text");
        }
        return done(incident, contact, Act.NOTE, text.strip(), now);
    }

    private static Answer end(Incident incident, String contact, Act act, String text, Instant now) {
        if (!incident.isOpen()) {
            return already(incident, contact, now);
        }
        var over = Texts.withdrawn(incident, now);
        return done(over.with(over.care().in(State.CLOSED)), contact, act, text, now);
    }

    private static Answer done(Incident incident, String contact, Act act, String text, Instant now) {
        return new Answer.Done(incident.logged(new Entry(now, contact, act, text)));
    }

    /** Names the last person, or else Vigie itself, whose act left nothing to do. */
    private static Answer already(Incident incident, String contact, Instant now) {
        return incident.log().reversed().stream()
                .filter(entry -> incident.isOpen()
                        ? entry.act() == Act.ACKNOWLEDGED || entry.act() == Act.UNMUTED || entry.act() == Act.LOWERED
                        : entry.act() == Act.CLOSED || entry.act() == Act.FALSE_ALARM)
                .findFirst()
                .map(entry -> new Answer.AlreadyDone(entry.actor(), entry.at()))
                .orElse(new Answer.AlreadyDone(incident.care().owner().orElse(contact), now));
    }

    /** What became of a person's decision. */
    public sealed interface Answer {
        /** It holds; this is the incident to store. */
        record Done(Incident incident) implements Answer {}

        /** Somebody did so before, or it is closed: nothing changes. */
        record AlreadyDone(String by, Instant at) implements Answer {}
    }
}
