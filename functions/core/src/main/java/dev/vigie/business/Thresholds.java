package dev.vigie.business;

import java.util.Optional;

/**
 * How easily a business wants to be told: a word, and numbers where the word is not exact enough.
 *
 * @param vigilance from where on a count alone is worth a look; as the word says where absent
 * @param alert from where on it is an alert
 * @param crisis from where on it is a crisis
 */
public record Thresholds(
        Sensitivity sensitivity, Optional<Bound> vigilance, Optional<Bound> alert, Optional<Bound> crisis) {
    public Thresholds(Sensitivity sensitivity) {
        this(sensitivity, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** In words an owner chooses from. */
    public enum Sensitivity {
        CALM,
        BALANCED,
        NERVOUS
    }

    /**
     * What a count must be to command a level.
     *
     * @param stories at least so many distinct voices within six hours, 1 to 1,000
     * @param chance and rarer than this in ordinary life, above 0 and at most 0.1
     */
    public record Bound(int stories, double chance) {
        public Bound {
            if (stories < 1 || stories > 1_000) {
                throw new IllegalArgumentException("stories are 1 to 1000");
            }
            if (!(chance > 0 && chance <= 0.1)) {
                throw new IllegalArgumentException("a chance is above 0 and at most 0.1");
            }
        }
    }
}
