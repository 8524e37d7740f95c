package dev.vigie.bench.detect;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** How complaints come in when nothing is the matter. */
enum Custom {
    /** Each by itself. */
    POISSON,
    /** Good and bad quarters of a day: the variance in 6 hours is three times the mean. */
    NEGATIVE_BINOMIAL,
    /** One brings another one along within the half hour, two on average. */
    BURSTS_OF_TWO,
    /** By day rather than at night, and twice as many at the weekend. */
    WEEKLY_WAVES;

    private static final Duration QUARTER = Duration.ofHours(6);
    private static final double DISPERSION = 3;

    /** When complaints come in within these days, where so many are usual in 6 hours. */
    List<Instant> times(Instant start, int days, double habit, RandomGenerator chance) {
        var times = new ArrayList<Instant>();
        for (var quarter = 0; quarter < 4 * days; quarter++) {
            var from = start.plus(QUARTER.multipliedBy(quarter));
            switch (this) {
                case POISSON -> add(times, from, habit, chance);
                case NEGATIVE_BINOMIAL ->
                    add(times, from, gamma(habit / (DISPERSION - 1), chance) * (DISPERSION - 1), chance);
                case BURSTS_OF_TWO -> addBursts(times, from, habit / 2, chance);
                case WEEKLY_WAVES -> add(times, from, habit * wave(from), chance);
            }
        }
        Collections.sort(times);
        return times;
    }

    private static void add(List<Instant> times, Instant from, double expected, RandomGenerator chance) {
        for (var n = poisson(expected, chance); n > 0; n--) {
            times.add(from.plusMillis((long) (chance.nextDouble() * QUARTER.toMillis())));
        }
    }

    private static void addBursts(List<Instant> times, Instant from, double expected, RandomGenerator chance) {
        var bursts = new ArrayList<Instant>();
        add(bursts, from, expected, chance);
        for (var first : bursts) {
            times.add(first);
            while (chance.nextBoolean()) {
                times.add(first.plusSeconds(chance.nextInt(1_800)));
            }
        }
    }

    private static double wave(Instant from) {
        var time = from.atZone(ZoneOffset.UTC);
        var weekend = time.getDayOfWeek().getValue() >= 6 ? 14.0 / 9 : 7.0 / 9;
        return weekend
                * switch (time.getHour() / 6) {
                    case 0 -> 0.2;
                    case 1 -> 0.8;
                    case 2 -> 1.2;
                    default -> 1.8;
                };
    }

    static int poisson(double mean, RandomGenerator chance) {
        if (mean > 30) {
            return poisson(mean / 2, chance) + poisson(mean / 2, chance);
        }
        var count = 0;
        var floor = Math.exp(-mean);
        for (var product = chance.nextDouble(); product > floor; product *= chance.nextDouble()) {
            count++;
        }
        return count;
    }

    /** Marsaglia and Tsang's way; a shape below 1 is drawn from the next one. */
    private static double gamma(double shape, RandomGenerator chance) {
        if (shape < 1) {
            return gamma(shape + 1, chance) * Math.pow(chance.nextDouble(), 1 / shape);
        }
        var d = shape - 1.0 / 3;
        while (true) {
            var x = chance.nextGaussian();
            var v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(chance.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
