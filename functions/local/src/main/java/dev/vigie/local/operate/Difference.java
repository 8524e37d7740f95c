package dev.vigie.local.operate;

import dev.vigie.business.Business;
import dev.vigie.local.profile.ProfileWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a new profile changes, value by value. */
final class Difference {
    private Difference() {}

    /** Empty when both say the same. */
    static List<Step> between(Optional<Business> before, Business after) {
        Map<String, String> old = before.map(ProfileWriter::places).orElse(Map.of());
        var now = ProfileWriter.places(after);
        var steps = new ArrayList<Step>();
        now.forEach((place, value) -> {
            var was = old.get(place);
            if (was == null) {
                steps.add(Step.added(place + ": " + value));
            } else if (!was.equals(value)) {
                steps.add(Step.changed(place + ": " + was + " → " + value));
            }
        });
        old.forEach((place, value) -> {
            if (!now.containsKey(place)) {
                steps.add(Step.removed(place + ": " + value));
            }
        });
        return steps;
    }
}
