package dev.vigie.pages.alert;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long a person may ask not to be told. */
public enum Silence {
    HOUR,
    FOUR_HOURS,
    MORNING;

    private static final LocalTime MORNING_BEGINS = LocalTime.of(8, 0);

    /** When it ends; the morning is the next one there is. */
    public Instant until(Instant now, ZoneId zone) {
        return switch (this) {
            case HOUR -> now.plusSeconds(3600);
            case FOUR_HOURS -> now.plusSeconds(4 * 3600);
            case MORNING -> {
                var local = now.atZone(zone);
                var today = local.toLocalDate().atTime(MORNING_BEGINS).atZone(zone);
                var next = today.isAfter(local)
                        ? today
                        : local.toLocalDate().plusDays(1).atTime(MORNING_BEGINS).atZone(zone);
                yield next.toInstant();
            }
        };
    }

    /** The name in a form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Silence> coded(String code) {
        return List.of(values()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
