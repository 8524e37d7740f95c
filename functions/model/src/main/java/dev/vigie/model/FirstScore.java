package dev.vigie.model;

import dev.vigie.score.model.Head;
import dev.vigie.score.model.Model;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;

/** How long a fresh JVM takes from its start to its first answer. */
final class FirstScore {
    private FirstScore() {}

    static void measure(PrintStream out) {
        long started = System.nanoTime();
        var model = Model.shipped();
        long loaded = System.nanoTime();
        var chances = model.of("Accueil glacial et plat froid, je ne recommande pas.");
        long answered = System.nanoTime();
        var runtime = ManagementFactory.getRuntimeMXBean();
        out.printf(
                "first answer %d ms after the start of the JVM: load %.1f ms, first text %.1f ms (negative %.2f)%n",
                System.currentTimeMillis() - runtime.getStartTime(),
                (loaded - started) / 1e6,
                (answered - loaded) / 1e6,
                chances.of(Head.REVIEW)[0]);
    }
}
