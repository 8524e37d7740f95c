package dev.vigie.local.profile;

import dev.vigie.business.Thresholds;
import dev.vigie.business.Thresholds.Bound;
import dev.vigie.business.Thresholds.Sensitivity;
import java.util.Optional;

/** How easily a business wants to be told: a word, or numbers as {@code vigie tune} finds them. */
final class ThresholdsReader {
    private static final Keys KEYS = new Keys("sensitivity", "vigilance", "alert", "crisis");
    private static final Keys BOUND = new Keys("stories", "chance");

    Optional<Thresholds> read(Field field) {
        var entries = field.map("sensitivity");
        KEYS.check(entries);
        var word = ProfileReader.optional(entries, "sensitivity", each -> Values.oneOf(each, Sensitivity.class));
        var vigilance = ProfileReader.optional(entries, "vigilance", ThresholdsReader::bound);
        var alert = ProfileReader.optional(entries, "alert", ThresholdsReader::bound);
        var crisis = ProfileReader.optional(entries, "crisis", ThresholdsReader::bound);
        rising(field, "vigilance", vigilance, "alert", alert);
        rising(field, "alert", alert, "crisis", crisis);
        return Optional.of(new Thresholds(word.orElse(Sensitivity.BALANCED), vigilance, alert, crisis));
    }

    private static void rising(Field field, String less, Optional<Bound> milder, String more, Optional<Bound> graver) {
        if (milder.isPresent()
                && graver.isPresent()
                && graver.get().stories() < milder.get().stories()) {
            field.wrong("\"" + more + "\" needs fewer stories than \"" + less + "\"; it must not need fewer");
        }
    }

    private static Optional<Bound> bound(Field field) {
        var entries = field.map("stories and chance");
        BOUND.check(entries);
        var stories = ProfileReader.required(field, entries, "stories", ThresholdsReader::number);
        var chance = ProfileReader.required(field, entries, "chance", ThresholdsReader::number);
        if (stories.isEmpty() || chance.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bound(Math.toIntExact(Math.round(stories.get())), chance.get()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            field.wrong(e.getMessage() + "; vigie tune finds numbers that fit a business");
            return Optional.empty();
        }
    }

    private static Optional<Double> number(Field field) {
        return field.text().flatMap(text -> {
            try {
                return Optional.of(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                field.wrong("\"" + text + "\" is not a number; write 3 or 0.002");
                return Optional.empty();
            }
        });
    }
}
