package dev.vigie.business;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Everything Vigie knows of one business: its profile, as the owner or operator wrote it.
 *
 * @param locale the language in which its people are told; French unless English is asked for
 */
public record Business(
        BusinessId id,
        String name,
        Locale locale,
        ZoneId timezone,
        Watch watch,
        List<SourceSpec> sources,
        Team team,
        Thresholds thresholds) {
    public Business {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a business has a name");
        }
        sources = List.copyOf(sources);
    }
}
