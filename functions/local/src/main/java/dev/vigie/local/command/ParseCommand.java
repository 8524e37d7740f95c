package dev.vigie.local.command;

import dev.vigie.scrapers.rss.Feed;
import dev.vigie.scrapers.rss.FeedReader;
import dev.vigie.scrapers.rss.FeedReading;
import dev.vigie.store.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;

/** {@code vigie parse}: what Vigie reads in a feed. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description =
                "Reads one feed from standard input, or many saved ones with --batch, and prints what it says as JSON; error says why it is no feed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  curl -s https://example.com/rss.xml | vigie parse --url https://example.com/rss.xml",
            "  echo '{\"file\":\"rss.xml\",\"url\":\"https://example.com/rss.xml\",\"headers\":{}}' | vigie parse --batch"
        })
final class ParseCommand implements Callable<Integer> {
    /** As much as the fetcher takes from the web. */
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    @Option(
            names = "--batch",
            description = "JSON lines {\"file\",\"url\",\"headers\"} in, one JSON line each out, in order.")
    private boolean batch;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the feed came from, so that relative links lead somewhere.")
    @Nullable
    private String url;

    @Option(
            names = "--header",
            paramLabel = "NAME=VALUE",
            description = "A header it came with, such as Content-Type=text/xml.")
    private Map<String, String> headers = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (!batch) {
            var answer = read(System.in.readNBytes(MAX_BYTES + 1), headers, Optional.ofNullable(url));
            out.println(Json.write(answer));
            out.flush();
            return answer instanceof Feed ? 0 : 1;
        }
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(Json.write(saved(line)));
            }
        }
        out.flush();
        return 0;
    }

    private static Object saved(String line) {
        try {
            var asked = Json.read(line, Saved.class);
            try (var in = Files.newInputStream(Path.of(asked.file()))) {
                return read(in.readNBytes(MAX_BYTES + 1), asked.headers().orElse(Map.of()), asked.url());
            }
        } catch (IOException e) {
            return new Unread("the file cannot be read: " + e.getMessage());
        } catch (JacksonException | NullPointerException e) {
            return new Unread("a line is a JSON object such as {\"file\":\"rss.xml\"}");
        }
    }

    private static Object read(byte[] body, Map<String, String> headers, Optional<String> url) {
        if (body.length > MAX_BYTES) {
            return new Unread("more than 10 MB; no feed is that long");
        }
        return switch (FeedReader.read(body, headers, url)) {
            case FeedReading.Read(var feed) -> feed;
            case FeedReading.NoFeed(var because) -> new Unread(because);
        };
    }

    private record Saved(String file, Optional<String> url, Optional<Map<String, String>> headers) {}

    private record Unread(String error) {}
}
