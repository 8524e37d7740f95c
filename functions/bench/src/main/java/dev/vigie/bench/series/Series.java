package dev.vigie.bench.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench series}: labelled series as they are, and thinned to what a small shop hears. */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        description = {
            "Finds what people marked in series of counts, beside plainer rules: as they are, without each one in turn,",
            "and thinned, each mention kept with the chance that leaves so many a day. The seeds are fixed."
        })
public final class Series implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "With windows.json, as the Numenta benchmark writes it.")
    private Path folder = Path.of(".");

    @Option(names = "--only", defaultValue = "realTweets", description = "Only series whose name begins so.")
    private String only = "realTweets";

    @Option(names = "--per-day", split = ",", defaultValue = "2,10,50", description = "So many are left a day.")
    private List<Double> perDay = List.of();

    @Option(names = "--seeds", defaultValue = "3", description = "Each is thinned so many times.")
    private int seeds;

    @Override
    public Integer call() throws IOException {
        var all = read();
        System.out.printf("%d series, threshold 0.5, standard profile%n", all.size());
        System.out.printf("%-8s %-26s %7s %9s %13s%n", "a day", "rule", "score", "windows", "false a month");
        for (var method : Method.values()) {
            print("all", method.title, total(method, all));
        }
        for (var left : all) {
            var others = all.stream().filter(series -> series != left).toList();
            print("all", "vigie, without " + (all.indexOf(left) + 1), total(Method.VIGIE, others));
        }
        for (var many : perDay) {
            var thinned = thinned(all, many);
            for (var method : Method.values()) {
                print(String.format(Locale.ROOT, "%.0f", many), method.title, total(method, thinned));
            }
        }
        return 0;
    }

    private List<Labelled> thinned(List<Labelled> all, double many) {
        var thinned = new ArrayList<Labelled>();
        for (var seed = 0; seed < seeds; seed++) {
            for (var series : all) {
                thinned.add(series.thinned(many, new SplittableRandom(1_000L * seed + thinned.size())));
            }
        }
        return thinned;
    }

    private List<Labelled> read() throws IOException {
        var labels = new JsonMapper().readTree(folder.resolve("windows.json").toFile());
        var all = new ArrayList<Labelled>();
        for (var label : labels.properties()) {
            if (label.getKey().startsWith(only)) {
                all.add(Labelled.read(folder, label.getKey(), label.getValue()));
            }
        }
        return all;
    }

    private static Found total(Method method, List<Labelled> all) {
        return all.stream()
                .map(series -> Found.of(series, method.alarms(series)))
                .reduce(Found.NOTHING, Found::plus);
    }

    private static void print(String many, String rule, Found found) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %-26s %7.1f %5d/%-3d %13.2f%n",
                many,
                rule,
                found.score(),
                found.hit(),
                found.windows(),
                found.falseAlarmsPerMonth());
    }
}
