package dev.vigie.bench.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A series of counts in which people marked what was out of the ordinary.
 *
 * @param windows first and last row of each
 */
record Labelled(String name, List<Instant> times, double[] counts, List<int[]> windows) {
    /** Reads a series of the Numenta benchmark's format. */
    static Labelled read(Path folder, String name, JsonNode labels) throws IOException {
        var times = new ArrayList<Instant>();
        var counts = new ArrayList<Double>();
        for (var line :
                Files.readAllLines(folder.resolve(name)).stream().skip(1).toList()) {
            var cells = line.split(",");
            times.add(time(cells[0]));
            counts.add(Double.valueOf(cells[1]));
        }
        var windows = new ArrayList<int[]>();
        for (var label : labels) {
            var from = time(label.get(0).asString());
            var to = time(label.get(1).asString());
            windows.add(new int[] {
                (int) times.stream().filter(time -> time.isBefore(from)).count(),
                (int) times.stream().filter(time -> !time.isAfter(to)).count() - 1
            });
        }
        return new Labelled(
                name, times, counts.stream().mapToDouble(Double::doubleValue).toArray(), windows);
    }

    /** Each mention is kept with the chance that leaves so many a day. */
    Labelled thinned(double perDay, RandomGenerator chance) {
        var sum = 0.0;
        for (var count : counts) {
            sum += count;
        }
        var kept = Math.min(1, perDay * days() / sum);
        var fewer = new double[counts.length];
        for (var row = 0; row < counts.length; row++) {
            for (var n = 0; n < counts[row]; n++) {
                fewer[row] += chance.nextDouble() < kept ? 1 : 0;
            }
        }
        return new Labelled(name, times, fewer, windows);
    }

    double days() {
        return Duration.between(times.getFirst(), times.getLast()).toMinutes() / 1440.0;
    }

    /** The first rows are for learning and do not count. */
    int firstScored() {
        return (int) Math.min(0.15 * counts.length, 750);
    }

    double daysScored() {
        return days() * (counts.length - firstScored()) / counts.length;
    }

    private static Instant time(String text) {
        return LocalDateTime.parse(text.substring(0, 19).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
