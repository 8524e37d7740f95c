package dev.vigie.incident;

import dev.vigie.business.Thresholds;
import dev.vigie.business.Thresholds.Bound;
import dev.vigie.business.Thresholds.Sensitivity;
import java.util.List;
import java.util.Optional;

/**
 * When a count alone commands a level: at least so many distinct voices, and rarer by chance than this.
 *
 * <p>The least counts are those of the crisis scheme, 3.4; the chances were measured on simulated years, in which every
 * mention is a story by somebody else ({@code bench ordinary-years}): at most 12 vigilances and half an alert a year.
 * Calm and nervous shift the chance about tenfold and the least count by about a third, since at a small shop the least
 * count decides.
 */
record Step(Level level, int least, double chance) {
    /** As the word says, but for the numbers that are given. */
    static List<Step> of(Thresholds thresholds) {
        var said = of(thresholds.sensitivity());
        return List.of(
                said.get(0).unless(thresholds.vigilance()),
                said.get(1).unless(thresholds.alert()),
                said.get(2).unless(thresholds.crisis()));
    }

    private Step unless(Optional<Bound> given) {
        return given.map(bound -> new Step(level, bound.stories(), bound.chance()))
                .orElse(this);
    }

    private static List<Step> of(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case CALM -> steps(4, 3e-4, 7, 1e-6, 20, 1e-8);
            case BALANCED -> steps(3, 2e-3, 5, 5e-6, 15, 1e-7);
            case NERVOUS -> steps(2, 1e-2, 4, 1e-4, 12, 1e-6);
        };
    }

    private static List<Step> steps(int vigilance, double seldom, int alert, double rare, int crisis, double veryRare) {
        return List.of(
                new Step(Level.VIGILANCE, vigilance, seldom),
                new Step(Level.ALERT, alert, rare),
                new Step(Level.CRISIS, crisis, veryRare));
    }
}
