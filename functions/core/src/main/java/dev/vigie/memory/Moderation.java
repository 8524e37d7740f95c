package dev.vigie.memory;

import dev.vigie.incident.Drill;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Removal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A month of moderation: what came in, what was answered, and every wish to remove or hide something, with the rule of
 * the charter that it rested on. Exercises count for nothing.
 *
 * @param received bad stories of the incidents that began within the month
 * @param answered replies that were read again and hold
 * @param decisions the wishes of the month, oldest first
 */
public record Moderation(YearMonth month, int received, long answered, List<Decision> decisions) {
    public Moderation {
        decisions = List.copyOf(decisions);
    }

    /** The month, where the business is. */
    public static Moderation of(List<Incident> incidents, YearMonth month, ZoneId zone) {
        var real = incidents.stream().filter(each -> !Drill.is(each.id())).toList();
        return new Moderation(
                month,
                real.stream()
                        .filter(each -> isIn(month, each.tally().opened(), zone))
                        .mapToInt(each -> each.tally().stories())
                        .sum(),
                real.stream()
                        .flatMap(each -> each.log().stream())
                        .filter(entry -> entry.act() == Act.DRAFT && isIn(month, entry.at(), zone))
                        .count(),
                real.stream()
                        .flatMap(each -> each.dossier().removals().stream()
                                .filter(removal -> isIn(month, removal.at(), zone))
                                .map(removal -> new Decision(each.id().value(), removal)))
                        .sorted(Comparator.comparing(each -> each.removal().at()))
                        .toList());
    }

    private static boolean isIn(YearMonth month, Instant at, ZoneId zone) {
        return YearMonth.from(at.atZone(zone)).equals(month);
    }

    /** What was removed or hidden: allowed by the law's list, or by a second person. */
    public long removed() {
        return decisions.stream().filter(each -> each.removal().isAllowed()).count();
    }

    /** What stays where it is. */
    public long refused() {
        return decisions.size() - removed();
    }

    /** How many were removed by each rule of the charter. */
    public Map<Integer, Long> byRule() {
        return decisions.stream()
                .filter(each -> each.removal().isAllowed())
                .collect(Collectors.groupingBy(each -> each.removal().rule(), TreeMap::new, Collectors.counting()));
    }

    /** From the moment Vigie saw it to the decision: half of what was removed took no longer. */
    public Optional<Duration> medianDelay() {
        return Spread.of(decisions.stream()
                        .filter(each -> each.removal().isAllowed())
                        .map(Decision::delay)
                        .toList())
                .map(Spread::median);
    }

    /** One wish and the incident it was about. */
    public record Decision(String incident, Removal removal) {
        /** From seeing it to deciding. */
        public Duration delay() {
            var delay = Duration.between(removal.capture().seen(), removal.at());
            return delay.isNegative() ? Duration.ZERO : delay;
        }
    }
}
