package dev.vigie.bench.detect;

import dev.vigie.business.Thresholds.Sensitivity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench crises}: how many simulated crises are found, and how soon. */
@Command(
        name = "crises",
        mixinStandardHelpOptions = true,
        description = {
            "Simulates crises on top of sixty ordinary days and counts those of which somebody is told in time.",
            "Found is a message of the level that is due, or above, within three days of the first bad story."
        })
public final class Crises implements Callable<Integer> {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final int DAYS = 60;
    private static final Duration IN_TIME = Duration.ofDays(3);

    @Option(names = "--runs", defaultValue = "100", description = "So many of each kind.")
    private int runs;

    @Option(names = "--sensitivity", defaultValue = "BALANCED", description = "CALM, BALANCED or NERVOUS.")
    private Sensitivity sensitivity = Sensitivity.BALANCED;

    @Override
    public Integer call() {
        System.out.println("crises, sensitivity " + sensitivity + ", " + runs + " of each kind");
        System.out.printf("%-12s %8s %-10s %7s %14s%n", "crisis", "per 6 h", "due", "found", "median delay");
        for (var crisis : Crisis.values()) {
            var delays = new ArrayList<Duration>();
            for (var run = 0; run < runs; run++) {
                delay(crisis, new SplittableRandom(100_000L + 1_000L * crisis.ordinal() + run))
                        .ifPresent(delays::add);
            }
            delays.sort(null);
            var median = delays.isEmpty() ? "-" : minutes(delays.get(delays.size() / 2));
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %8s %-10s %6.0f%% %14s%n",
                    crisis,
                    crisis.habit,
                    crisis.due,
                    100.0 * delays.size() / runs,
                    median);
        }
        return 0;
    }

    private Optional<Duration> delay(Crisis crisis, SplittableRandom chance) {
        var life = new Life(Shop.of(sensitivity), START);
        var number = 0L;
        for (var time : Custom.POISSON.times(START, DAYS, crisis.habit, chance)) {
            life.hear(Talk.complaint(number++, time));
        }
        var begin = START.plus(Duration.ofDays(DAYS));
        life.pass(begin);
        crisis.mentions(begin, chance).forEach(life::hear);
        return life.told().stream()
                .filter(told -> told.level().isAtLeast(crisis.due))
                .map(told -> Duration.between(begin, told.at()))
                .filter(delay -> !delay.isNegative() && delay.compareTo(IN_TIME) <= 0)
                .findFirst();
    }

    private static String minutes(Duration delay) {
        return delay.toHours() + " h " + String.format(Locale.ROOT, "%02d", delay.toMinutesPart()) + " min";
    }
}
