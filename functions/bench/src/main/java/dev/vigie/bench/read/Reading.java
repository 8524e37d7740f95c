package dev.vigie.bench.read;

import dev.vigie.scrapers.article.ArticleReader;
import dev.vigie.scrapers.rss.Feed;
import dev.vigie.scrapers.rss.FeedReader;
import dev.vigie.scrapers.rss.FeedReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench reading}: feeds and articles a second, as ratios in one run. */
@Command(
        name = "reading",
        mixinStandardHelpOptions = true,
        description = {
            "Reads saved feeds with Vigie and ROME, the first one in fresh JVMs with Vigie and jsoup, and saved articles",
            "with Vigie and Readability4J, in turn on one core, and prints the ratios. Only what both can read counts."
        })
public final class Reading implements Callable<Integer> {
    @Option(names = "--feeds", paramLabel = "DIR", description = "Feeds as their servers sent them.")
    @Nullable
    private Path feeds;

    @Option(names = "--articles", paramLabel = "DIR", description = "Pages as their servers sent them, in UTF-8.")
    @Nullable
    private Path articles;

    @Option(names = "--rounds", description = "Measured rounds, after as many to warm up; ${DEFAULT-VALUE}.")
    private int rounds = 10;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (feeds != null) {
            feeds(feeds);
        }
        if (articles != null) {
            articles(articles);
        }
        return feeds == null && articles == null ? 2 : 0;
    }

    private void feeds(Path folder) throws IOException, InterruptedException {
        var files = Saved.all(folder).stream()
                .filter(file -> Rome.read(file.body()).filter(size -> size > 0).isPresent() && vigie(file) > 0)
                .toList();
        var readers = new LinkedHashMap<String, ToIntFunction<Saved>>();
        readers.put("Vigie", Reading::vigie);
        readers.put("ROME", file -> Rome.read(file.body()).orElse(0));
        var seconds = Race.run(readers, files, rounds);
        var megabytes = Saved.bytes(files) / 1e6;
        System.out.printf(Locale.ROOT, "feeds: %d files, %.1f MB%n", files.size(), megabytes);
        print(seconds, megabytes, "MB/s", "ROME");
        var typical = files.stream()
                .sorted(Comparator.comparingInt(file -> file.body().length))
                .toList()
                .get(files.size() * 9 / 10);
        var first = FirstParse.medians(folder.resolve(typical.name()));
        System.out.printf(
                Locale.ROOT,
                "first parse in a fresh JVM (%d kB): Vigie %.0f ms, jsoup %.0f ms, ratio %.2f%n",
                typical.body().length / 1000,
                first.get("Vigie"),
                first.get("jsoup"),
                first.getOrDefault("Vigie", 0.0) / first.getOrDefault("jsoup", 1.0));
    }

    private void articles(Path folder) throws IOException {
        var files = Saved.all(folder).stream()
                .filter(file -> file.name().matches(".*\\.html?"))
                .toList();
        var readers = new LinkedHashMap<String, ToIntFunction<Saved>>();
        readers.put(
                "Vigie",
                file -> ArticleReader.read(text(file), "https://news.example/")
                        .toString()
                        .length());
        readers.put("Readability4J", Reading::readability);
        System.out.printf(Locale.ROOT, "articles: %d pages, %.1f MB%n", files.size(), Saved.bytes(files) / 1e6);
        print(Race.run(readers, files, Math.max(1, rounds / 4)), files.size(), "pages/s", "Readability4J");
    }

    private static void print(Map<String, Double> seconds, double amount, String unit, String peer) {
        seconds.forEach(
                (name, each) -> System.out.printf(Locale.ROOT, "  %-14s %8.1f %s%n", name, amount / each, unit));
        System.out.printf(
                Locale.ROOT,
                "  ratio to %s %.2f%n",
                peer,
                seconds.getOrDefault(peer, 0.0) / seconds.getOrDefault("Vigie", 1.0));
    }

    private static int vigie(Saved file) {
        return FeedReader.read(file.body(), Map.of("Content-Type", "application/xml"), Optional.empty())
                        instanceof FeedReading.Read(var feed)
                ? size(feed)
                : 0;
    }

    private static int size(Feed feed) {
        return 1 + feed.entries().size();
    }

    private static int readability(Saved file) {
        var text =
                new Readability4J("https://news.example/", text(file)).parse().getTextContent();
        return text == null ? 0 : text.length();
    }

    private static String text(Saved file) {
        return new String(file.body(), StandardCharsets.UTF_8);
    }
}
