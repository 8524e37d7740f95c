package dev.vigie.model;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How many texts a second one core reads, and how much memory each takes. */
record Speed(List<String> texts, PrintStream out) {
    private static final int ROUNDS = 12;
    private static final int WARM = 6;

    void measure(String name, ToDoubleFunction<String> reader) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double fastest = Double.POSITIVE_INFINITY;
        long bytes = 0;
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            for (var text : texts) {
                sum += reader.applyAsDouble(text);
            }
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            bytes = (threads.getCurrentThreadAllocatedBytes() - before) / texts.size();
            fastest = round < WARM ? fastest : Math.min(fastest, seconds);
        }
        double letters = texts.stream().mapToInt(String::length).average().orElse(0);
        out.printf(
                Locale.ROOT,
                "%-26s %d texts of %.0f letters: %.0f a second, %d bytes each (check %.1f)%n",
                name,
                texts.size(),
                letters,
                texts.size() / fastest,
                bytes,
                sum);
    }
}
