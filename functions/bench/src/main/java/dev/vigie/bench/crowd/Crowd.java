package dev.vigie.bench.crowd;

import dev.vigie.bench.crowd.Places.Behaviour;
import dev.vigie.business.SourceSpec;
import dev.vigie.mention.SourceId;
import dev.vigie.score.CueScorer;
import dev.vigie.scrapers.Collect;
import dev.vigie.scrapers.Deadline;
import dev.vigie.scrapers.Matching;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.Visits;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import dev.vigie.store.Sources;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench crowd}: how long one scrape of thousands of sources takes. */
@Command(
        name = "crowd",
        mixinStandardHelpOptions = true,
        description = {
            "Collects from thousands of feeds on as many hosts, all of them this machine, in one run. With --hostile",
            "three of ten are slow, drip, never end, fail, are bombs or lie. Set the memory with java -Xmx."
        })
public final class Crowd implements Callable<Integer> {
    @Option(names = "--sources", description = "How many; ${DEFAULT-VALUE}.")
    private int sources = 2_000;

    @Option(names = "--latency", description = "Milliseconds until a place answers; ${DEFAULT-VALUE}.")
    private int latency = 200;

    @Option(names = "--hostile", description = "Not everybody behaves.")
    private boolean hostile;

    @Override
    public Integer call() throws IOException {
        var clock = Clock.systemUTC();
        var folder = Files.createTempDirectory("vigie-crowd");
        var file = folder.resolve("vigie.db");
        try (var places = new Places(Duration.ofMillis(latency));
                var store = new StoreOnDisk(file, clock);
                var fetcher = new Fetcher(Limits.USUAL, Manners.AT_HOME, clock, new Random(1))) {
            for (var number = 0; number < sources; number++) {
                var address = places.address(number, behaviour(number));
                var spec = new SourceSpec("rss", address, Map.of(), Duration.ofMinutes(15), Optional.empty());
                new Sources(store).add(new Source(SourceId.of(spec), spec, Progress.untried(clock.instant())));
            }
            var matching = new Matching(new CueScorer(), new Pseudonyms(new byte[32]));
            var visits = new Visits(Scrapers.standard(), fetcher, clock);
            var collect = new Collect(store, visits, matching, clock, new Random(1));
            var began = System.nanoTime();
            var report = collect.collect("rss", Deadline.never());
            var seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d of %d sources in %.1f s with %d MB at most: %s%n",
                    report.sources(),
                    sources,
                    seconds,
                    Runtime.getRuntime().maxMemory() >> 20,
                    report.states());
            return report.more() ? 1 : 0;
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private Behaviour behaviour(int number) {
        var all = Behaviour.values();
        return hostile && number % 10 < 3 ? all[1 + number / 10 % (all.length - 1)] : Behaviour.HONEST;
    }
}
