package dev.vigie.scrapers;

import java.time.Duration;

/**
 * What one request takes of a quota that the place counts by the day.
 *
 * @param quota its name; sources with the same key share it
 * @param perDay how many units there are a day
 * @param units how many this takes
 * @param spacing how long to keep between two requests, whoever makes them
 */
public record Charge(String quota, int perDay, int units, Duration spacing) {
    public Charge {
        if (quota.isBlank() || units < 1 || perDay < units) {
            throw new IllegalArgumentException("a charge takes some units of a daily quota that has as many");
        }
    }

    public static Charge of(String quota, int perDay) {
        return new Charge(quota, perDay, 1, Duration.ZERO);
    }
}
