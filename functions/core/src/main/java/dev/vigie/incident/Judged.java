package dev.vigie.incident;

import dev.vigie.incident.Entry.Act;
import java.time.Instant;
import java.util.Comparator;

/** Until when the talk of a family has been judged: by the end of an incident, or by a person who lowered its level. */
final class Judged {
    private Judged() {}

    /** What was seen until then counts for nothing any more. */
    static Instant until(Watched watched, Family family) {
        return watched.incidents().stream()
                .filter(incident -> incident.family() == family)
                .flatMap(incident -> incident.log().stream())
                .filter(entry -> entry.act() == Act.CLOSED
                        || entry.act() == Act.FALSE_ALARM
                        || (entry.act() == Act.LOWERED && !entry.actor().equals(Telling.VIGIE)))
                .map(Entry::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
