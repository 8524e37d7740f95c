package dev.vigie.incident;

import dev.vigie.incident.Entry.Act;
import java.time.Instant;

/** Until when the talk of a family has been judged: by the end of an incident, or by a person who lowered its level. */
final class Judged {
    private Judged() {}

    /** What was seen until then counts for nothing any more. */
    static Instant until(Watched watched, Family family) {
        var until = Instant.EPOCH;
        for (var incident : watched.incidents()) {
            if (incident.family() == family) {
                for (var entry : incident.log()) {
                    until = isJudgement(entry) && entry.at().isAfter(until) ? entry.at() : until;
                }
            }
        }
        return until;
    }

    private static boolean isJudgement(Entry entry) {
        return entry.act() == Act.CLOSED
                || entry.act() == Act.FALSE_ALARM
                || (entry.act() == Act.LOWERED && !entry.actor().equals(Telling.VIGIE));
    }
}
