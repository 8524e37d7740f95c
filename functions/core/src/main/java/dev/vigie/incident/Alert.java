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
        /** Somebody of the team hands it over to this person. */
        HANDED_OVER,
        CALM,
        /** A burst of praise: by e-mail, and never at night. */
        GOOD_NEWS
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

    /** The same with what became of it. */
    public Alert with(Delivery changed) {
        return new Alert(business, id, kind, contact, ways, owed, facts, changed);
    }

    /**
     * What became of it: claimed before sending, sent after; a claim without a sent time may have gone out twice.
     *
     * @param failure why it could not be sent, in one line
     * @param abandoned when Vigie gave up trying
     */
    public record Delivery(
            Optional<Instant> claimed, Optional<Instant> sent, Optional<String> failure, Optional<Instant> abandoned) {
        public static final Delivery OWED = new Delivery(Optional.empty(), Optional.empty(), Optional.empty());

        public Delivery(Optional<Instant> claimed, Optional<Instant> sent, Optional<String> failure) {
            this(claimed, sent, failure, Optional.empty());
        }

        /** Whether it is still to be sent. */
        public boolean awaitsSending() {
            return sent.isEmpty() && abandoned.isEmpty();
        }

        /** Somebody is about to send it. */
        public Delivery claimed(Instant at) {
            return new Delivery(Optional.of(at), sent, failure, abandoned);
        }

        /** It is out of our hands. */
        public Delivery sent(Instant at) {
            return new Delivery(claimed, Optional.of(at), failure, abandoned);
        }

        /** It could not be sent now; anybody may try again. */
        public Delivery failed(String because) {
            return new Delivery(Optional.empty(), sent, Optional.of(because), abandoned);
        }

        /** It will never be sent. */
        public Delivery abandoned(Instant at, String because) {
            return new Delivery(claimed, sent, Optional.of(because), Optional.of(at));
        }
    }
}
