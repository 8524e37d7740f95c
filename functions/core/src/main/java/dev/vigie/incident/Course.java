package dev.vigie.incident;

import dev.vigie.pulse.Counts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where an incident is in its life, and what its curve looks like so far. */
public record Course(Phase phase, Shape shape) {
    public static final Course BEGINNING = new Course(Phase.PRODROME, Shape.UNKNOWN);

    /** After Fink: a weak sign, the acute time, what lingers, the end. */
    public enum Phase {
        PRODROME,
        ACUTE,
        CHRONIC,
        RESOLUTION
    }

    /** Told after a day; before, nobody knows. */
    public enum Shape {
        UNKNOWN,
        /** One short wave. */
        PEAK,
        /** Each wave higher than the one before. */
        STAIRCASE,
        PLATEAU,
        /** Little, and gone within hours. */
        FLASH
    }

    private static final Duration FRESH = Duration.ofHours(12);
    private static final Duration TELLING = Duration.ofHours(24);
    private static final Duration BUCKET = Duration.ofHours(6);
    private static final int FEW = 5;

    /** The course of an incident, with the bad voices by the hour of the last three days. */
    static Course of(Incident incident, Counts curve, Instant now) {
        return new Course(phase(incident, now), shape(incident, curve, now));
    }

    private static Phase phase(Incident incident, Instant now) {
        if (!incident.isOpen() || incident.care().state() == Care.State.CALM) {
            return Phase.RESOLUTION;
        }
        if (!incident.peak().isAtLeast(Level.ALERT)) {
            return Phase.PRODROME;
        }
        var isFresh = incident.tally().lastBad().isAfter(now.minus(FRESH));
        return incident.level() == incident.peak() && isFresh ? Phase.ACUTE : Phase.CHRONIC;
    }

    private static Shape shape(Incident incident, Counts curve, Instant now) {
        var opened = incident.tally().since();
        if (now.isBefore(opened.plus(TELLING))) {
            return Shape.UNKNOWN;
        }
        var tally = incident.tally();
        if (tally.stories() <= FEW && tally.lastBad().isBefore(opened.plus(BUCKET))) {
            return Shape.FLASH;
        }
        var before = incident.dossier().course().shape();
        var oldest = now.minus(Duration.ofHours(71));
        if (opened.isBefore(oldest) && before != Shape.UNKNOWN) {
            // The curve goes back three days; what was seen while it was whole stays said.
            return before;
        }
        var buckets = new ArrayList<Integer>();
        for (var from = opened.minus(Duration.ofHours(1)); from.isBefore(now); from = from.plus(BUCKET)) {
            buckets.add(curve.between(from, from.plus(BUCKET)));
        }
        return shape(buckets);
    }

    /** One wave, waves that grow, or no wave at all. */
    static Shape shape(List<Integer> buckets) {
        var waves = waves(buckets);
        var grows = waves.size() > 1;
        for (var wave = 1; wave < waves.size(); wave++) {
            grows &= waves.get(wave) > waves.get(wave - 1);
        }
        if (grows) {
            return Shape.STAIRCASE;
        }
        var active = buckets.stream().filter(count -> count > 0).toList();
        var most = active.stream().mapToInt(count -> count).max().orElse(0);
        var mean = active.stream().mapToInt(count -> count).average().orElse(0);
        return active.size() >= 4 && 4 * active.size() >= 3 * buckets.size() && most <= 2 * mean
                ? Shape.PLATEAU
                : Shape.PEAK;
    }

    /** How high each wave was: one ends when the talk falls to half its height, the next begins at twice the lull. */
    private static List<Integer> waves(List<Integer> buckets) {
        var waves = new ArrayList<Integer>();
        var height = 0;
        var lull = 0;
        for (var count : buckets) {
            if (height == 0) {
                lull = Math.min(lull, count);
                height = count > 2 * lull ? count : 0;
            } else if (2 * count <= height) {
                waves.add(height);
                height = 0;
                lull = count;
            } else {
                height = Math.max(height, count);
            }
        }
        if (height > 0) {
            waves.add(height);
        }
        return waves;
    }
}
