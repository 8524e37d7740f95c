package dev.vigie.bench.fuzz;

import dev.vigie.bench.hostile.Door;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench fuzz}: every parser and sink, with inputs that the code itself leads to. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = {
            "Lets Jazzer make inputs for every door: feeds, pages, reviews, dates, profiles, the scorer, messages, links,",
            "the fold. Without --each all doors share one process and the time; with it each has a process and the",
            "time of its own, such as --each --seconds 600. What it learns is kept in --corpus. Fails if an input",
            "throws, takes ten seconds while it is observed, or 512 MB, or gets through unescaped; the input is then left there."
        })
public final class Fuzz implements Callable<Integer> {
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
    private static final Pattern REACHED = Pattern.compile("cov: (\\d+)");

    @Option(names = "--seconds", defaultValue = "40", description = "How long; ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--each", description = "Each door for so long.")
    private boolean each;

    @Option(names = "--jazzer", paramLabel = "DIR", description = "Where the fuzzer's jars are; ${DEFAULT-VALUE}.")
    private Path jazzer = Path.of("functions/bench/target/jazzer");

    @Option(names = "--corpus", paramLabel = "DIR", description = "What is learned; ${DEFAULT-VALUE}.")
    private Path corpus = Path.of("functions/bench/target/fuzz");

    @Option(names = "--seeds", paramLabel = "DIR", description = "What to begin with; ${DEFAULT-VALUE}.")
    private Path seeds = Path.of("functions/bench/src/fuzz");

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(jazzer)) {
            System.err.println(jazzer + " is not there: run mvn package first, from the project's folder");
            return 2;
        }
        var wrong = 0;
        var names = each ? Target.doors().stream().map(Door::name).toList() : List.of("");
        for (var name : names) {
            wrong += fuzz(name) ? 0 : 1;
        }
        return wrong == 0 ? 0 : 1;
    }

    /** @return whether nothing was found */
    private boolean fuzz(String door) throws IOException, InterruptedException {
        var name = door.isEmpty() ? "every door" : door;
        var learned = Files.createDirectories(corpus.resolve(name.replaceAll("[^a-z]+", "-")));
        var said = corpus.resolve(learned.getFileName() + ".log");
        var process = new ProcessBuilder(command(door, learned))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        var code = process.waitFor();
        var log = Files.readString(said, java.nio.charset.StandardCharsets.ISO_8859_1);
        System.out.printf(
                "%-22s %s runs, %s branches reached, %s%n",
                name, last(DONE, log), last(REACHED, log), code == 0 ? "nothing found" : "FOUND SOMETHING: " + said);
        return code == 0;
    }

    private List<String> command(String door, Path learned) throws IOException {
        var all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-D" + Target.DOOR + "=" + door,
                "-cp",
                jazzer.resolve("*") + File.pathSeparator + System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Target.class.getName(),
                "--instrumentation_includes=dev.vigie.**",
                "-max_total_time=" + seconds,
                "-timeout=10",
                "-rss_limit_mb=4096",
                "-max_len=4096",
                "-artifact_prefix=" + learned.resolveSibling("found-"),
                learned.toString()));
        if (Files.isDirectory(seeds)) {
            all.add(seeds.toString());
        }
        return all;
    }

    private static String last(Pattern pattern, String log) {
        return pattern.matcher(log)
                .results()
                .reduce((_, next) -> next)
                .map(found -> found.group(1))
                .orElse("no");
    }
}
