package dev.vigie.model;

import com.sun.management.ThreadMXBean;
import dev.vigie.score.model.Model;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** How many texts a second one core reads, all heads, and how much memory each takes. */
record Speed(Model model, PrintStream out) {
    private static final int ROUNDS = 9;
    private static final int WARM = 4;

    void measure(String name, List<String> texts) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double fastest = Double.POSITIVE_INFINITY;
        long bytes = 0;
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            for (var text : texts) {
                sum += model.of(text).columns()[5];
            }
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            bytes = (threads.getCurrentThreadAllocatedBytes() - before) / texts.size();
            fastest = round < WARM ? fastest : Math.min(fastest, seconds);
        }
        double letters = texts.stream().mapToInt(String::length).average().orElse(0);
        out.printf(
                Locale.ROOT,
                "%-10s %6d texts of %4.0f letters: %7.0f a second, %4d bytes each (check %.1f)%n",
                name,
                texts.size(),
                letters,
                texts.size() / fastest,
                bytes,
                sum);
    }
}
