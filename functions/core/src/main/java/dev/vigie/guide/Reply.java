package dev.vigie.guide;

import dev.vigie.guide.Advice.Conduct;
import dev.vigie.incident.Casework;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.rumour.Status;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a reply may be copied: what stands in its way, in words about the case and about the text. */
public final class Reply {
    /** A reply that would reach more people than the attack waits so long. */
    public static final Duration COOLING = Duration.ofMinutes(30);

    private Reply() {}

    /** What a reply would be seen by. */
    public enum Audience {
        /** Under what was written. */
        THERE,
        /** On our own page, where more people read than there. */
        EVERYBODY
    }

    /** What about the case stands against a reply now. */
    public enum Obstacle {
        /** Who, what, where, when and why are not all known. */
        SHEET,
        /** Nobody asked yet what could be true about the claim. */
        CLAIM,
        /** One reply to a troll was one too many already. */
        TROLL
    }

    /** The structure that fits what is advised. */
    public static Structure structure(Conduct conduct) {
        return switch (conduct) {
            case ESCALATE, HOLD, ONE_VOICE -> Structure.HOLD;
            case REPAIR -> Structure.REPAIR;
            case EXPLAIN, ONE_ANSWER -> Structure.EXPLAIN;
            case CORRECT, PUBLIC_NOTE -> Structure.CORRECT;
            case SILENCE -> Structure.ONCE;
            case THANK -> Structure.THANK;
        };
    }

    /** The sentences that a reply is built from. */
    public enum Structure {
        HOLD,
        REPAIR,
        EXPLAIN,
        CORRECT,
        ONCE,
        THANK
    }

    public static List<Obstacle> obstacles(Incident incident) {
        var found = new ArrayList<Obstacle>();
        if (incident.level().isAtLeast(Level.ALERT) && !Casework.sheet(incident).isReadyForReply()) {
            found.add(Obstacle.SHEET);
        }
        var rumour = incident.dossier().rumour();
        if (rumour.isPresent()
                && rumour.get().status() != Status.CONFIRMED
                && rumour.get()
                        .ruling()
                        .filter(each -> !each.couldBeTrue().isBlank())
                        .isEmpty()) {
            found.add(Obstacle.CLAIM);
        }
        if (incident.signal() == Signal.TROLL && has(incident, Act.DRAFT)) {
            found.add(Obstacle.TROLL);
        }
        return found;
    }

    /** Until when a reply to everybody is held; there is none for one that waited long enough. */
    public static Optional<Instant> heldUntil(Incident incident, Audience audience, Instant now) {
        if (audience == Audience.THERE || incident.level() == Level.CRISIS) {
            return Optional.empty();
        }
        var until = incident.log().stream()
                .filter(entry -> entry.act() == Act.DRAFT_HELD)
                .map(Entry::at)
                .findFirst()
                .orElse(now)
                .plus(COOLING);
        return until.isAfter(now) ? Optional.of(until) : Optional.empty();
    }

    private static boolean has(Incident incident, Act act) {
        return incident.log().stream().anyMatch(entry -> entry.act() == act);
    }
}
