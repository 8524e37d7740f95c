package dev.vigie.incident;

import dev.vigie.business.Thresholds.Sensitivity;
import java.util.List;

/**
 * When a count alone commands a level: at least so many distinct voices, and rarer by chance than this.
 *
 * <p>Balanced is the table of the crisis scheme, 3.4, simulated there over 20 years; calm and nervous shift the chance
 * tenfold or more and the least count by about a third, since at a small shop the least count decides.
 */
record Step(Level level, int least, double chance) {
    static List<Step> of(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case CALM -> steps(4, 1e-3, 7, 1e-5, 20, 1e-7);
            case BALANCED -> steps(3, 1e-2, 5, 1e-4, 15, 1e-6);
            case NERVOUS -> steps(2, 3e-2, 4, 1e-3, 12, 1e-5);
        };
    }

    private static List<Step> steps(
            int vigilance, double oneInHundred, int alert, double rare, int crisis, double veryRare) {
        return List.of(
                new Step(Level.VIGILANCE, vigilance, oneInHundred),
                new Step(Level.ALERT, alert, rare),
                new Step(Level.CRISIS, crisis, veryRare));
    }
}
