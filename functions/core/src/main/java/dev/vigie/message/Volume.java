package dev.vigie.message;

import dev.vigie.incident.Incident;
import java.util.Locale;
import java.util.Optional;

/**
 * How many voices in the window, and how many are usual.
 *
 * @param usual empty while the habit is being learned
 */
record Volume(int count, Optional<Double> usual) {
    static Optional<Volume> of(Incident incident) {
        return incident.assessment().parts().stream()
                .filter(part -> part.indicator().equals("volume"))
                .findFirst()
                .map(part -> new Volume((int) part.observed(), part.usual()));
    }

    /** A figure as people write it: no decimals when there are none to speak of. */
    static String number(double value, char point) {
        if (value == Math.rint(value) || value >= 20) {
            return Long.toString(Math.round(value));
        }
        return String.format(Locale.ROOT, "%.1f", value).replace('.', point);
    }
}
