package dev.vigie.bench.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Starts every function in a fresh JVM, several times, beside a bare handler with the same settings and beside itself
 * untuned (default compiler tiers, the SDK's default HTTP client, schemas by reflection), round by round in one run. Each
 * JVM has one processor to itself where {@code taskset} can give it one: a function of less than 1,769 MB has no more.
 */
public final class ColdStart {
    private static final List<String> TUNED =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m");
    private static final List<String> UNTUNED = List.of("-Xmx256m");
    private static final int ROUNDS = 5;

    private ColdStart() {}

    /** @param arguments the project's folder */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        try (var emulators = new Emulators()) {
            var untuned = Untuned.compile(home);
            var functions = new Functions(home, emulators.environment());
            System.out.printf(
                    "%-10s %14s %14s %14s %14s %14s   (medians of %d; wall ms / processor ms)%n",
                    "function", "tuned", "bare", "untuned", "to bare", "to untuned", ROUNDS);
            for (var function : functions.all()) {
                measure(function, functions, untuned);
            }
        }
    }

    private static void measure(Functions.Function function, Functions functions, List<Path> untuned)
            throws IOException, InterruptedException {
        var tuned = new ArrayList<Start.Took>();
        var bare = new ArrayList<Start.Took>();
        var plain = new ArrayList<Start.Took>();
        var event = Files.readString(function.event());
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(functions.bare(function, TUNED).first("{}"));
            tuned.add(functions.start(function, TUNED, List.of()).first(event));
            plain.add(functions.start(function, UNTUNED, untuned).first(event));
        }
        var ours = Median.of(tuned);
        var theirs = Median.of(bare);
        var before = Median.of(plain);
        System.out.printf(
                Locale.ROOT,
                "%-10s %14s %14s %14s %14s %14s%n",
                function.name(),
                ours,
                theirs,
                before,
                ours.to(theirs),
                ours.to(before));
    }

    private record Median(long wall, long cpu) {
        static Median of(List<Start.Took> all) {
            return new Median(
                    all.stream()
                            .mapToLong(Start.Took::wall)
                            .sorted()
                            .skip(all.size() / 2)
                            .findFirst()
                            .orElse(0),
                    all.stream()
                            .mapToLong(Start.Took::cpu)
                            .sorted()
                            .skip(all.size() / 2)
                            .findFirst()
                            .orElse(0));
        }

        String to(Median other) {
            return String.format(Locale.ROOT, "%.2f / %.2f", (double) wall / other.wall, (double) cpu / other.cpu);
        }

        @Override
        public String toString() {
            return wall + " / " + cpu;
        }
    }
}
