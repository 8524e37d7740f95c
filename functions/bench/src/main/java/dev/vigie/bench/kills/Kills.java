package dev.vigie.bench.kills;

import dev.vigie.local.demo.Scenario;
import dev.vigie.local.demo.ScenarioReader;
import dev.vigie.local.demo.TownWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench kills}: the demo is kill -9'd at random moments and started again; is its end the same? */
@Command(
        name = "kills",
        mixinStandardHelpOptions = true,
        description = {
            "Lives the demo's five days in a process with the embedded store, kills it with signal 9 at random moments,",
            "starts it again until the five days are over, and compares what is stored with the same days undisturbed.",
            "Goes on with new demos until there were so many kills. Fails if one of them ends otherwise."
        })
public final class Kills implements Callable<Integer> {
    /** A process is left alone at most so long after it has begun to work; one in eight dies while it starts. */
    private static final int LONGEST = 900;

    @Option(names = "--times", defaultValue = "1000", description = "How many kills; ${DEFAULT-VALUE}.")
    private int times;

    @Option(names = "--minutes", defaultValue = "1000", description = "End after so many minutes at the latest.")
    private long minutes;

    @Option(names = "--seed", defaultValue = "20260304", description = "The same seed, about the same moments.")
    private long seed;

    private final Scenario scenario = ScenarioReader.shipped("saint-michel").read();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("vigie-kills");
        var ends = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        var moments = new Random(seed);
        try {
            var calm = new Run(folder.resolve("calm")).live(moments, 0, Long.MAX_VALUE);
            say("undisturbed", calm, calm);
            var kills = 0;
            var different = 0;
            for (var demo = 1; kills < times && System.nanoTime() < ends; demo++) {
                var killed = new Run(folder.resolve("demo-" + demo)).live(moments, times - kills, ends);
                kills += killed.kills();
                different += say("demo " + demo, killed, calm) ? 0 : 1;
            }
            System.out.printf(Locale.ROOT, "%,d kills; demos that ended otherwise: %d%n", kills, different);
            return different == 0 ? 0 : 1;
        } finally {
            delete(folder);
        }
    }

    /** @return whether it is as it should be */
    private static boolean say(String name, Lived lived, Lived calm) {
        var ending = lived.ending();
        var same = ending.equals(calm.ending());
        System.out.printf(
                Locale.ROOT,
                "%-12s %4d kills: %d mentions, %d incidents, %d kinds of news, %d messages unsent, %d given up; %s%n",
                name,
                lived.kills(),
                ending.mentions().size(),
                ending.incidents().size(),
                ending.news().size(),
                ending.unsent(),
                ending.dead(),
                same ? "the same" : "OTHERWISE: " + difference(ending, calm.ending()));
        return same;
    }

    private static String difference(Ending one, Ending other) {
        var all = new ArrayList<String>();
        all.addAll(only(one.mentions(), other.mentions()));
        all.addAll(only(one.incidents(), other.incidents()));
        all.addAll(only(one.news(), other.news()));
        return String.join("; ", all);
    }

    private static List<String> only(List<String> here, List<String> there) {
        var all = new ArrayList<String>();
        here.stream().filter(each -> !there.contains(each)).forEach(each -> all.add("more: " + each));
        there.stream().filter(each -> !here.contains(each)).forEach(each -> all.add("less: " + each));
        return all;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private record Lived(int kills, Ending ending) {}

    /** One demo, in as many processes as it takes. */
    private final class Run {
        private final Path folder;

        Run(Path folder) throws IOException {
            this.folder = Files.createDirectory(folder);
        }

        Lived live(Random moments, int most, long until) throws IOException, InterruptedException {
            var kills = 0;
            try (var web = new TownWeb(scenario, new Minute(folder, scenario.starts()))) {
                while (true) {
                    var child = start(web.address());
                    var isSpared = kills >= most || System.nanoTime() > until;
                    if (!isSpared && isKilled(child, moments)) {
                        kills++;
                        continue;
                    }
                    child.getInputStream().readAllBytes();
                    if (child.waitFor() != 0) {
                        throw new IllegalStateException(
                                "the demo failed by itself: " + Files.readString(folder.resolve("said")));
                    }
                    return new Lived(
                            kills,
                            Ending.in(
                                    folder,
                                    Town.business(scenario, web.address()).id()));
                }
            }
        }

        /** @return false when it ended before */
        private boolean isKilled(Process child, Random moments) throws IOException, InterruptedException {
            var isStarting = moments.nextInt(8) == 0;
            if (!isStarting) {
                new java.io.BufferedReader(
                                new java.io.InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
            }
            if (child.waitFor(moments.nextInt(LONGEST), TimeUnit.MILLISECONDS)) {
                return false;
            }
            child.destroyForcibly().onExit().join();
            return true;
        }

        private Process start(String web) throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Town.class.getName(),
                            folder.toString(),
                            web)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("said").toFile()))
                    .start();
        }
    }
}
