package dev.vigie.incident;

import dev.vigie.incident.Entry.Act;
import java.time.Duration;
import java.time.Instant;

/** When those who were told of an incident hear that it is over: not by night, unless somebody is awake on its page. */
final class AllClear {
    /** Who did something so shortly before is awake. */
    static final Duration AWAKE = Duration.ofMinutes(30);

    private AllClear() {}

    /** Whether nobody has heard yet of the calm that there is. */
    static boolean isOwed(Incident incident) {
        for (var entry : incident.log().reversed()) {
            if (entry.act() == Act.TOLD) {
                return false;
            }
            if (entry.act() == Act.CALM) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person, not Vigie, wrote the log on just now. */
    static boolean isSomebodyAwake(Incident incident, Instant now) {
        return incident.log().stream()
                .anyMatch(entry ->
                        !entry.actor().equals(Telling.VIGIE) && entry.at().isAfter(now.minus(AWAKE)));
    }
}
