package dev.vigie.incident;

import dev.vigie.score.Signal;

/** Signals that make one story for the owner: one incident is open per business and family, never two. */
public enum Family {
    /** Somebody fell ill or may be hurt; rumours about it belong here too. */
    SAFETY,
    /** Threats, hate and insults against persons; discrimination; conduct of staff. */
    PERSONS,
    /** Data, payment, outage, somebody posing as the business. */
    SYSTEMS,
    /** A claim that nobody has checked. */
    RUMOUR,
    /** Boycott, removal, backlash against a campaign, fake reviews. */
    PROTEST,
    /** Complaints, legal threats, press questions, provocation. */
    SERVICE,
    /** Far more praise than usual: told, and over at once. */
    PRAISE;

    /** The signal under which stories of this family are counted together. */
    public Signal topic() {
        return switch (this) {
            case SAFETY -> Signal.SAFETY;
            case PERSONS -> Signal.THREAT;
            case SYSTEMS -> Signal.DATA_LEAK;
            case RUMOUR -> Signal.RUMOUR;
            case PROTEST -> Signal.BOYCOTT;
            case SERVICE -> Signal.COMPLAINT;
            case PRAISE -> Signal.PRAISE;
        };
    }

    /** The family of a signal. */
    public static Family of(Signal signal) {
        return switch (signal) {
            case SAFETY -> SAFETY;
            case THREAT, HATE, INSULT, DISCRIMINATION, EMPLOYEE -> PERSONS;
            case DATA_LEAK, OUTAGE, IMPERSONATION -> SYSTEMS;
            case RUMOUR -> RUMOUR;
            case BOYCOTT, TAKEDOWN, BACKLASH, FAKE_REVIEW -> PROTEST;
            case COMPLAINT, LEGAL, MEDIA, TROLL, SPAM, CALMING -> SERVICE;
            case PRAISE -> PRAISE;
        };
    }
}
