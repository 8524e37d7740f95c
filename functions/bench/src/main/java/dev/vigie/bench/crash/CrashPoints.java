package dev.vigie.bench.crash;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench crash-points}: the process dies at random calls; is an alert lost, or owed twice? */
@Command(
        name = "crash-points",
        mixinStandardHelpOptions = true,
        description = {
            "Lets decide, review and notify die before or after random calls to the database and to the outbox,",
            "starts them again, and compares each day with the same day undisturbed. Fails if an alert is lost, owed",
            "twice, or sent twice without a crash between handing it over and marking it."
        })
public final class CrashPoints implements Callable<Integer> {
    @Option(names = "--crashes", defaultValue = "100000", description = "Until so many crashes.")
    private long most;

    @Option(names = "--seed", defaultValue = "20260304", description = "The same seed, the same crashes.")
    private long seed;

    @Override
    public Integer call() {
        var crashes = 0L;
        var days = 0L;
        var calls = 0L;
        var owed = 0L;
        var lost = 0L;
        var different = 0L;
        var again = 0L;
        var excused = 0L;
        var unexcused = 0L;
        for (var day = seed; crashes < most; day++) {
            var calm = new Day(new Fate(new SplittableRandom(day), 0)).lived(new SplittableRandom(day));
            var fate = new Fate(new SplittableRandom(day), 0.01 + 0.09 * new SplittableRandom(day).nextDouble());
            var hit = new Day(fate).lived(new SplittableRandom(day));
            days++;
            calls += fate.calls();
            crashes += fate.crashes();
            owed += calm.owed().size();
            lost += hit.lost() + calm.lost();
            different += hit.owed().equals(calm.owed()) ? 0 : 1;
            again += hit.again();
            excused += fate.betweenPublishAndMark();
            unexcused += Math.max(0, hit.again() - fate.betweenPublishAndMark());
        }
        System.out.printf(
                Locale.ROOT,
                "%,d crashes at %,d calls on %,d days, seed %d%n"
                        + "alerts owed on the same days undisturbed  %,d%n"
                        + "alerts lost                               %,d%n"
                        + "days on which other alerts were owed      %,d%n"
                        + "messages sent again                       %,d%n"
                        + "crashes between handing over and marking  %,d%n"
                        + "sent again without such a crash           %,d%n",
                crashes,
                calls,
                days,
                seed,
                owed,
                lost,
                different,
                again,
                excused,
                unexcused);
        return lost + different + unexcused == 0 ? 0 : 1;
    }
}
