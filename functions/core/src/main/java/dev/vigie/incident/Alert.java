package dev.vigie.incident;

import dev.vigie.business.BusinessId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One message owed to one person. It is stored before it is sent.
 *
 * @param contact the contact's name in the profile
 * @param ways by which ways it goes; quiet hours may leave only e-mail
 * @param facts the incident as it stood when the message was owed
 * @param delivery what became of it
 */
public record Alert(
        BusinessId business,
        AlertId id,
        Kind kind,
        String contact,
        Set<Way> ways,
        Instant owed,
        Facts facts,
        Delivery delivery) {
    public Alert {
        ways = Set.copyOf(ways);
    }

    /** Why the message is owed. */
    public enum Kind {
        OPENED,
        RAISED,
        HARD_RULE,
        MEDIA,
        REMINDER,
        ESCALATION,
        CALM
    }

    /** How it reaches the person. */
    public enum Way {
        SMS,
        EMAIL
    }

    /**
     * What the message says.
     *
     * @param incident the incident it is about, as it stood then
     * @param told the contacts told so far, this one included
     * @param next when Vigie looks again
     */
    public record Facts(Incident incident, java.util.List<String> told, Instant next) {
        public Facts {
            told = java.util.List.copyOf(told);
        }
    }

    /**
     * What became of it: claimed before sending, sent after; a claim without a sent time may have gone out twice.
     *
     * @param failure why it could not be sent, in one line
     */
    public record Delivery(Optional<Instant> claimed, Optional<Instant> sent, Optional<String> failure) {
        public static final Delivery OWED = new Delivery(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
