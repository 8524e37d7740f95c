package dev.vigie.incident;

import java.util.List;
import java.util.Optional;

/**
 * Why an incident has its level, part by part; all of it is stored and shown.
 *
 * <p>level = max(hard rule, clamp(round(volume + negativity + rating + reach + velocity + spread), 0, 3)), and
 * one more where people notice that criticism was taken down
 *
 * @param hardRule the rule that sets a floor whatever the counts, where one holds
 * @param parts what each indicator added
 */
public record Assessment(Level level, Optional<HardRule> hardRule, List<Part> parts) {
    public Assessment {
        parts = List.copyOf(parts);
    }

    /** A rule on content, not on counts: its code for data, and the least level it commands. */
    public record HardRule(String code, Level floor) {}

    /**
     * One indicator.
     *
     * @param indicator {@code volume}, {@code surge}, {@code negativity}, {@code flip}, {@code rating}, {@code reach},
     *     {@code velocity}, {@code spread}, {@code campaign} or {@code takedown}
     * @param observed what was seen
     * @param usual what is usual, where there is a habit to compare with
     * @param added what it added to the level; a campaign takes off what the counts added
     */
    public record Part(String indicator, double observed, Optional<Double> usual, double added) {}
}
