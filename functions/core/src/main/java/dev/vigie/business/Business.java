package dev.vigie.business;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything Vigie knows of one business: its profile, as the owner or operator wrote it.
 *
 * @param messaging where it differs from {@link Messaging#USUAL}
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
        Thresholds thresholds,
        Optional<Messaging> messaging) {
    public Business {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a business has a name");
        }
        sources = List.copyOf(sources);
    }

    /** With the usual messaging. */
    public Business(
            BusinessId id,
            String name,
            Locale locale,
            ZoneId timezone,
            Watch watch,
            List<SourceSpec> sources,
            Team team,
            Thresholds thresholds) {
        this(id, name, locale, timezone, watch, sources, team, thresholds, Optional.empty());
    }

    /** The digest's rhythm and the budget of short messages, the usual where none is said. */
    public Messaging messages() {
        return messaging.orElse(Messaging.USUAL);
    }

    /** The same, written to in this way. */
    public Business with(Messaging changed) {
        return new Business(id, name, locale, timezone, watch, sources, team, thresholds, Optional.of(changed));
    }
}
