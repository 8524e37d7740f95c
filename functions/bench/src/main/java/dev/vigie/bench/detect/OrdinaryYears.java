package dev.vigie.bench.detect;

import dev.vigie.bench.detect.Life.Told;
import dev.vigie.business.Thresholds.Sensitivity;
import dev.vigie.incident.Assessment.HardRule;
import dev.vigie.incident.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench ordinary-years}: how often a business is told although nothing is the matter. */
@Command(
        name = "ordinary-years",
        mixinStandardHelpOptions = true,
        description = {
            "Simulates years in which nothing is the matter and counts what the real fold would have told.",
            "Every complaint is a story of its own by another author, which is the worst case; as many mentions are no",
            "complaint. The seed is fixed."
        })
public final class OrdinaryYears implements Callable<Integer> {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final List<Double> HABITS = List.of(0.1, 0.3, 1.0, 2.0, 5.0, 10.0, 30.0, 100.0);
    private static final int DAYS = 365;

    @Option(names = "--stories", defaultValue = "60000", description = "About so many complaints for each line.")
    private int stories;

    @Option(names = "--years", defaultValue = "20", description = "At most so many years for each line.")
    private int most;

    @Option(names = "--sensitivity", defaultValue = "BALANCED", description = "CALM, BALANCED or NERVOUS.")
    private Sensitivity sensitivity = Sensitivity.BALANCED;

    @Option(names = "--arrivals", split = ",", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<Custom> arrivals = List.of(Custom.values());

    @Option(names = "--habits", split = ",", description = "Only so many usual in 6 hours.")
    private List<Double> habits = HABITS;

    @Option(names = "--why", description = "Lists each message of at least --least with what brought it about.")
    private boolean why;

    @Option(names = "--least", defaultValue = "ALERT", description = "VIGILANCE, ALERT or CRISIS.")
    private Level leastShown = Level.ALERT;

    @Override
    public Integer call() {
        System.out.println("ordinary years, sensitivity " + sensitivity + ": told per year");
        System.out.printf(
                "%-18s %8s %6s %10s %8s %8s%n", "arrivals", "per 6 h", "years", "vigilance", "alert", "crisis");
        for (var custom : arrivals) {
            for (var habit : habits) {
                var years = (int) Math.clamp(Math.round(stories / (habit * 4 * DAYS)), 1, most);
                var tally = simulated(custom, habit, years);
                System.out.printf(
                        "%-18s %8s %6d %10.2f %8.2f %8.2f%n",
                        custom, habit, years, tally.perYear(1), tally.perYear(2), tally.perYear(3));
            }
        }
        return 0;
    }

    private Tally simulated(Custom custom, double habit, int years) {
        var counts = new int[Level.values().length];
        for (var year = 0; year < years; year++) {
            var chance = new SplittableRandom(1_000L * year + custom.ordinal());
            var life = new Life(Shop.of(sensitivity), START);
            var number = 0L;
            for (var time : custom.times(START, DAYS, habit, chance)) {
                life.hear(Talk.remark(number++, time.minus(Duration.ofSeconds(1))));
                life.hear(Talk.complaint(number++, time));
            }
            for (var told : life.told()) {
                counts[told.level().number()]++;
                if (why && told.level().isAtLeast(leastShown)) {
                    System.out.println(because(told));
                }
            }
        }
        return new Tally(counts, years);
    }

    private static String because(Told told) {
        var day = Duration.between(START, told.at()).toDays();
        var parts = told.why().parts().stream()
                .filter(part -> part.added() > 0)
                .map(part -> part.indicator() + " " + part.observed()
                        + part.usual().map(usual -> " of " + usual).orElse(""))
                .collect(Collectors.joining(", "));
        var rule = told.why().hardRule().map(HardRule::code).orElse("");
        return "  day " + day + ": " + told.level() + " by " + parts + " " + rule;
    }

    private record Tally(int[] counts, int years) {
        double perYear(int level) {
            return (double) counts[level] / years;
        }
    }
}
