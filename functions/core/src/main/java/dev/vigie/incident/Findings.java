package dev.vigie.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people found out about an incident once it was over.
 *
 * @param cause where it came from
 * @param norm which value was hurt, of which group
 * @param truth whether what was said is true
 * @param responses how people answered, in their own words
 * @param lessons what will be done otherwise
 * @param success handled so well that it is worth remembering
 */
public record Findings(
        Optional<Cause> cause,
        Optional<Norm> norm,
        Optional<Truth> truth,
        List<String> responses,
        List<Lesson> lessons,
        Optional<String> effect,
        boolean success) {
    public static final Findings NONE = new Findings(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), false);

    public Findings {
        responses = List.copyOf(responses);
        lessons = List.copyOf(lessons);
    }

    /** Where it came from. */
    public enum Cause {
        COMMUNICATION,
        PRODUCT,
        STAFF,
        MANAGEMENT,
        ONE_CUSTOMER,
        ATTACK,
        RUMOUR,
        ACCIDENT,
        SUPPLIER,
        UNKNOWN;

        /** Whether it began in the business itself. */
        public boolean isOwn() {
            return this == COMMUNICATION || this == PRODUCT || this == STAFF || this == MANAGEMENT;
        }
    }

    /** The value that was hurt. */
    public enum Norm {
        SECURITY,
        HONESTY,
        EQUALITY,
        ANIMALS,
        ENVIRONMENT,
        LOCAL_PRIDE,
        FAIR_PRICE,
        RESPECT,
        NONE
    }

    /** Whether what was said is true. */
    public enum Truth {
        TRUE,
        PARTLY,
        FALSE,
        UNDECIDABLE
    }

    /**
     * What will be done otherwise.
     *
     * @param owner who sees to it
     */
    public record Lesson(Benefit benefit, String text, String owner, LocalDate due) {
        public Lesson {
            if (text.isBlank() || owner.isBlank()) {
                throw new IllegalArgumentException("a lesson says what, and who sees to it");
            }
        }
    }

    /** What a bad buzz is good for. */
    public enum Benefit {
        PROCESS,
        SELF_KNOWLEDGE,
        RECURRING_PROBLEM,
        AMBASSADORS,
        STRATEGY,
        CRISIS_COMMUNICATION,
        POSITIONING
    }

    /** When somebody is reminded of a lesson. */
    public Optional<Lesson> due(Instant now, java.time.ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return lessons.stream().filter(lesson -> !lesson.due().isAfter(today)).findFirst();
    }
}
