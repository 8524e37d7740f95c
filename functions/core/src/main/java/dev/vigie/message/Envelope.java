package dev.vigie.message;

import dev.vigie.business.Business;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Drill;
import dev.vigie.incident.Level;
import java.time.Instant;
import java.util.List;

/**
 * One message of an incident's life as machines read it, after the Common Alerting Protocol; {@code
 * envelope.schema.json} says the same. It holds no link: a link is one person's key.
 *
 * @param id the same for each person who is told the same; who listens drops what they have seen
 * @param incident what it refers to
 * @param next when there is news again at the latest
 */
public record Envelope(
        String id,
        String incident,
        String business,
        Instant sent,
        Status status,
        Type type,
        Urgency urgency,
        Severity severity,
        Certainty certainty,
        String event,
        String headline,
        List<String> why,
        Instant next) {
    public Envelope {
        why = List.copyOf(why);
    }

    /** Whether it is real. */
    public enum Status {
        ACTUAL,
        EXERCISE
    }

    /** What it does to those before it. */
    public enum Type {
        ALERT,
        UPDATE,
        CANCEL,
        ACK
    }

    /** How soon somebody must act. */
    public enum Urgency {
        IMMEDIATE,
        EXPECTED,
        FUTURE,
        PAST
    }

    /** How bad it is. */
    public enum Severity {
        SEVERE,
        MODERATE,
        MINOR,
        NONE
    }

    /** How sure it is that what is said happened; only a person makes it observed. */
    public enum Certainty {
        OBSERVED,
        POSSIBLE,
        UNLIKELY
    }

    /** What this alert says. */
    public static Envelope of(Alert alert, Business business) {
        var incident = alert.facts().incident();
        var tongue = Tongue.of(business.locale());
        var why = incident.assessment().hardRule().stream()
                .map(rule -> rule.code())
                .toList();
        var isCalm = alert.kind() == Kind.CALM;
        return new Envelope(
                incident.id().value() + "/" + incident.care().step(),
                incident.id().value(),
                business.id().value(),
                alert.owed(),
                Drill.is(incident.id()) ? Status.EXERCISE : Status.ACTUAL,
                type(alert),
                isCalm ? Urgency.PAST : urgency(incident.level()),
                severity(incident.level()),
                certainty(alert),
                incident.signal().code(),
                Clean.line(isCalm ? tongue.calm(incident) : tongue.what(incident, false), 160),
                why,
                alert.facts().next());
    }

    private static Type type(Alert alert) {
        return switch (alert.kind()) {
            case OPENED, GOOD_NEWS -> Type.ALERT;
            case CALM -> Type.CANCEL;
            default -> alert.facts().incident().care().owner().isPresent() ? Type.ACK : Type.UPDATE;
        };
    }

    private static Urgency urgency(Level level) {
        return switch (level) {
            case CRISIS, ALERT -> Urgency.IMMEDIATE;
            case VIGILANCE -> Urgency.EXPECTED;
            case WATCH -> Urgency.FUTURE;
        };
    }

    private static Severity severity(Level level) {
        return switch (level) {
            case CRISIS -> Severity.SEVERE;
            case ALERT -> Severity.MODERATE;
            case VIGILANCE -> Severity.MINOR;
            case WATCH -> Severity.NONE;
        };
    }

    private static Certainty certainty(Alert alert) {
        var truth = alert.facts().incident().dossier().findings().truth();
        return truth.map(found -> switch (found) {
                    case TRUE, PARTLY -> Certainty.OBSERVED;
                    case FALSE -> Certainty.UNLIKELY;
                    case UNDECIDABLE -> Certainty.POSSIBLE;
                })
                .orElse(Certainty.POSSIBLE);
    }
}
