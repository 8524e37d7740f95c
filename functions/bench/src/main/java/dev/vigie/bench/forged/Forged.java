package dev.vigie.bench.forged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench forged}: links and ids of others, on every route and in every repository; what leaks? */
@Command(
        name = "forged",
        mixinStandardHelpOptions = true,
        description = {
            "Sends real links to the people of many businesses, then tries forged, altered, expired and foreign links,",
            "seals and ids on every route of the pages and every method of the repositories. Fails if one try shows",
            "anything of another business, opens what should be shut, or changes one stored row."
        })
public final class Forged implements Callable<Integer> {
    @Option(names = "--tries", defaultValue = "1000000", description = "How many in all.")
    private int tries;

    @Option(names = "--seed", defaultValue = "20260304", description = "The same seed, the same tries.")
    private long seed;

    @Override
    public Integer call() {
        var street = new Street(40);
        var before = street.everything();
        System.out.printf(
                Locale.ROOT,
                "%d businesses, %d live links, %d that are over; methods: %s%n%n%-32s %10s %7s%n",
                street.houses.size(),
                street.live.size(),
                street.over.size(),
                String.join(", ", new Repositories(street).names()),
                "tried",
                "tries",
                "leaks");
        var leaks = 0L;
        var attempts = attempts(street);
        for (var attempt : attempts) {
            var each = Math.ceilDiv(tries, attempts.size());
            var found = leaks(attempt, each, seed);
            found.stream().limit(3).forEach(leak -> System.out.println("  " + leak));
            System.out.printf(Locale.ROOT, "%-32s %,10d %7d%n", attempt.name(), each, found.size());
            leaks += found.size();
        }
        var unchanged = street.everything().equals(before);
        System.out.println(unchanged ? "nothing stored has changed" : "STORED ROWS HAVE CHANGED");
        return leaks == 0 && unchanged ? 0 : 1;
    }

    /** Every way to try. */
    static List<Attempt> attempts(Street street) {
        var all = new ArrayList<Attempt>();
        all.addAll(new Tokens(street).all());
        all.addAll(new Pages(street).all());
        all.addAll(new Repositories(street).all());
        return all;
    }

    /** What came through in so many tries. */
    static List<String> leaks(Attempt attempt, int tries, long seed) {
        var chance = new SplittableRandom(seed);
        var found = new ArrayList<String>();
        for (var one = 0; one < tries; one++) {
            var leak = attempt.once().apply(chance);
            if (!leak.isEmpty()) {
                found.add(leak);
            }
        }
        return found;
    }
}
