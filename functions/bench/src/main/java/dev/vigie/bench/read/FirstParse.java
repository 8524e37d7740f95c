package dev.vigie.bench.read;

import dev.vigie.scrapers.rss.FeedReader;
import dev.vigie.scrapers.rss.FeedReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The first feed that a fresh JVM reads: what a function that just started pays. */
public final class FirstParse {
    private static final int STARTS = 9;

    private FirstParse() {}

    /** Prints the milliseconds of the first parse. @param arguments who reads, and what */
    public static void main(String[] arguments) throws IOException {
        var body = Files.readAllBytes(Path.of(arguments[1]));
        var began = System.nanoTime();
        var read = arguments[0].equals("jsoup") ? jsoup(body) : vigie(body);
        System.out.println((System.nanoTime() - began) / 1e6 + " " + read);
    }

    private static int vigie(byte[] body) {
        return FeedReader.read(body, Map.of("Content-Type", "application/xml"), Optional.empty())
                        instanceof FeedReading.Read(var feed)
                ? feed.entries().size()
                : -1;
    }

    private static int jsoup(byte[] body) throws IOException {
        var tree = Jsoup.parse(new ByteArrayInputStream(body), null, "", Parser.xmlParser());
        return tree.select("item, entry").stream()
                .mapToInt(entry -> entry.select("title, link, description, content, pubDate, updated, author")
                        .text()
                        .length())
                .sum();
    }

    /** Median milliseconds of Vigie and of jsoup, each in JVMs of their own, in turn. */
    static Map<String, Double> medians(Path file) throws IOException, InterruptedException {
        var vigie = new ArrayList<Double>();
        var jsoup = new ArrayList<Double>();
        for (var start = 0; start < STARTS; start++) {
            vigie.add(start("vigie", file));
            jsoup.add(start("jsoup", file));
        }
        return Map.of("Vigie", median(vigie), "jsoup", median(jsoup));
    }

    private static double start(String who, Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstParse.class.getName(),
                        who,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(who + " could not read " + file);
        }
        return Double.parseDouble(printed.split(" ", -1)[0]);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
