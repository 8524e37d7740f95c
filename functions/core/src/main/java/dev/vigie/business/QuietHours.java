package dev.vigie.business;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours, in the business's own time zone, in which nobody is woken for less than an alert. May span midnight. */
public record QuietHours(LocalTime from, LocalTime to) {
    /** Whether this moment is a quiet one. */
    public boolean holds(Instant now, ZoneId zone) {
        var time = now.atZone(zone).toLocalTime();
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
