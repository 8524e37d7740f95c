package dev.vigie.bench.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Lets several readers read the same files in turn, so that whatever else the machine does hits all alike. */
final class Race {
    private Race() {}

    /** Seconds that each needs for all files once: the median of the rounds after a warm-up. */
    static Map<String, Double> run(Map<String, ToIntFunction<Saved>> readers, List<Saved> files, int rounds) {
        var read = 0L;
        var times = new TreeMap<String, List<Duration>>();
        for (var round = -rounds; round < rounds; round++) {
            for (var reader : readers.entrySet()) {
                var began = System.nanoTime();
                for (var file : files) {
                    read += reader.getValue().applyAsInt(file);
                }
                if (round >= 0) {
                    times.computeIfAbsent(reader.getKey(), _ -> new ArrayList<>())
                            .add(Duration.ofNanos(System.nanoTime() - began));
                }
            }
        }
        var medians = new TreeMap<String, Double>();
        times.forEach((name, all) -> medians.put(
                name, all.stream().sorted().toList().get(all.size() / 2).toNanos() / 1e9));
        if (read == 0) {
            throw new IllegalArgumentException("nothing could be read");
        }
        return medians;
    }
}
