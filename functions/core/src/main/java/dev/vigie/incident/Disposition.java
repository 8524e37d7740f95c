package dev.vigie.incident;

import dev.vigie.mention.MentionId;

/** What became of one mention, and why; every mention that is folded ends as exactly one of these. */
public sealed interface Disposition {
    MentionId mention();

    Reason reason();

    /** Somebody is told because of it. */
    record Notified(MentionId mention, IncidentId incident, Reason reason) implements Disposition {}

    /** It joined an incident without anybody being told. */
    record Grouped(MentionId mention, IncidentId incident, Reason reason) implements Disposition {}

    /** Nothing came of it. */
    record Suppressed(MentionId mention, Reason reason) implements Disposition {}

    /** Why. */
    enum Reason {
        /** The first sign of an incident. */
        OPENED,
        /** It made an incident worse. */
        RAISED,
        /** A rule on content holds for the first time. */
        HARD_RULE,
        /** A newspaper took the story up. */
        MEDIA,
        /** It changes nothing about how bad it is. */
        SAME_LEVEL,
        /** There is far more praise than usual. */
        GOOD_NEWS,
        /** The business published it itself. */
        OWN,
        /** Praise, a denial or calming words during an incident. */
        FRIENDLY,
        /** It repeats a story that is known. */
        DUPLICATE,
        /** It is about somebody else. */
        IRRELEVANT,
        /** It says nothing bad. */
        HARMLESS,
        SPAM,
        /** It was published long before it was found. */
        OLD,
        /** Bad talk, counted, yet no more than usual. */
        UNDER_WEIGHT,
        /** It would have been told, but the day's short messages are used up and the person has no e-mail. */
        CAP,
        /** It would have been told, but a person muted the incident. */
        MUTED,
        /** It will be told when quiet hours end: the person has no e-mail. */
        QUIET_HOURS
    }
}
