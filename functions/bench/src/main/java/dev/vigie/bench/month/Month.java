package dev.vigie.bench.month;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench month}: a month in which calls fail; what was owed and not sent, shown and not kept, done twice? */
@Command(
        name = "month",
        mixinStandardHelpOptions = true,
        description = {
            "Lives a month of three businesses and six feeds twice through the real scrapers and handlers: once",
            "undisturbed, and once with a web that fails, drips and lies, a database that throttles, loses answers and",
            "shows old rows, streams that are late and repeat, an SNS that refuses a number, a clock that jumps, a",
            "process that dies, memory that is used up and a poisoned record. Fails if anything is lost or done twice."
        })
public final class Month implements Callable<Integer> {
    @Option(names = "--failing", defaultValue = "0.3", description = "The share of calls that fail; ${DEFAULT-VALUE}.")
    private double failing;

    @Option(
            names = "--deadly",
            defaultValue = "0.001",
            description = "The share at which the process dies; ${DEFAULT-VALUE}.")
    private double deadly;

    @Option(names = "--days", defaultValue = "30", description = "How long a month is; ${DEFAULT-VALUE}.")
    private int days;

    @Option(names = "--seed", defaultValue = "20260302", description = "The same seed, the same month.")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Thread.setDefaultUncaughtExceptionHandler((_, _) -> {});
        var posts = Plan.of(new SplittableRandom(seed), days);
        var calm = lived(posts, 0, 0);
        var rough = lived(posts, failing, deadly);
        System.out.printf(Locale.ROOT, "%n%-52s %12s %12s%n", "", "undisturbed", "with faults");
        rough.lines.forEach((line, count) -> say(line, calm.lines, count));
        System.out.println();
        rough.wrongs.forEach((line, count) -> say(line, calm.wrongs, count));
        System.out.println();
        rough.faults.forEach((fault, count) -> System.out.printf(Locale.ROOT, "%-52s %,25d%n", fault, count));
        rough.dead.stream().filter(each -> !each.startsWith("ALERTS")).forEach(System.out::println);
        return rough.wrongs.values().stream().allMatch(count -> count == 0) ? 0 : 1;
    }

    private static void say(String line, Map<String, Long> calm, long count) {
        System.out.printf(Locale.ROOT, "%-52s %,12d %,12d%n", line, calm.getOrDefault(line, 0L), count);
    }

    private Lived lived(List<Post> posts, double share, double deaths) throws IOException {
        var began = System.nanoTime();
        var weather = new Weather(new SplittableRandom(seed), share, deaths);
        weather.clearUp(share == 0);
        try (var living = new Living(posts, weather, share)) {
            living.days(days);
            System.out.printf(
                    Locale.ROOT,
                    "%d days with %,d calls, %.0f %% of which fail, in %.0f s%n",
                    days,
                    weather.calls(),
                    share * 100,
                    (System.nanoTime() - began) / 1e9);
            var ledger = new Ledger(posts, living, weather);
            return new Lived(ledger.lines(), ledger.wrongs(), weather.faults(), new ArrayList<>(living.dead));
        }
    }

    private record Lived(
            Map<String, Long> lines, Map<String, Long> wrongs, Map<String, Long> faults, List<String> dead) {}
}
