package dev.vigie.scrapers;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * When a place wants to be asked again, as it says in its answers.
 *
 * @param pause not before so long from now, such as a feed's {@code ttl} or a service's {@code backoff}
 * @param skipHours hours of the day, UTC, in which there is nothing new
 * @param skipDays days, UTC, on which there is nothing new
 * @param isCut whether the answer ended too early: what it calls itself is then no reason to be told "nothing new"
 */
public record Hints(Optional<Duration> pause, Set<Integer> skipHours, Set<DayOfWeek> skipDays, boolean isCut) {
    public static final Hints NONE = new Hints(Optional.empty(), Set.of(), Set.of(), false);
    public static final Hints CUT = new Hints(Optional.empty(), Set.of(), Set.of(), true);

    public Hints {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    public static Hints waiting(Duration pause) {
        return new Hints(Optional.of(pause), Set.of(), Set.of(), false);
    }

    /** The first moment from now on at which asking makes sense; a place that is never awake is asked at once. */
    public Instant next(Instant now) {
        var first = now.plus(pause.orElse(Duration.ZERO));
        var hour = first;
        for (var skipped = 0; skipped < 7 * 24; skipped++) {
            var time = hour.atOffset(ZoneOffset.UTC);
            if (!skipHours.contains(time.getHour()) && !skipDays.contains(time.getDayOfWeek())) {
                return hour;
            }
            hour = hour.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
        return first;
    }
}
