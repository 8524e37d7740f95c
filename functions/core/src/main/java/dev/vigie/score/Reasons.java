package dev.vigie.score;

import dev.vigie.score.cue.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says why, strongest first, each reason a passage as it stands in the text. */
final class Reasons {
    private static final int MOST = 6;
    private static final Set<String> GOOD = Set.of("praise", "calming", "denial");

    private Reasons() {}

    static List<Because> of(Reading reading, double relevance, Optional<Double> stars) {
        var reasons = new ArrayList<Because>();
        for (var hit : reading.hits()) {
            if (!hit.kind().equals("claim")) {
                reasons.add(because(reading, hit, hit.kind(), GOOD.contains(hit.kind()) ? 1 : -1));
            }
        }
        for (var hit : reading.negated()) {
            if (hit.kind().equals("praise")) {
                reasons.add(because(reading, hit, "complaint", -0.8));
            }
        }
        for (var friend : reading.friends()) {
            reasons.add(because(reading, friend, "praise", 0.7));
        }
        stars.ifPresent(given -> reasons.add(new Because("stars", given + "/5", (given - 3) / 2)));
        reasons.sort(Comparator.comparingDouble((Because reason) -> -Math.abs(reason.weight())));
        var kept = new ArrayList<Because>();
        var said = new HashSet<String>();
        for (var reason : reasons) {
            if (kept.size() < MOST && said.add(reason.about() + reason.cue())) {
                kept.add(reason);
            }
        }
        reading.sighting().us().stream()
                .findFirst()
                .ifPresent(match -> kept.add(
                        new Because("relevance", reading.text().passage(match.from(), match.to()), relevance)));
        return kept;
    }

    private static Because because(Reading reading, Hit hit, String about, double sign) {
        var isOpinion = sign > 0 || hit.kind().equals("complaint");
        var aim = isOpinion ? reading.aim().opinion(hit.from()) : reading.aim().danger(hit.from());
        return new Because(about, reading.text().passage(hit.from(), hit.to()), sign * hit.strength() * aim);
    }
}
