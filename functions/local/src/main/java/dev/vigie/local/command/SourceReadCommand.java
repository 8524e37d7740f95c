package dev.vigie.local.command;

import dev.vigie.store.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie source read}: what Vigie would make of saved answers, without asking anybody. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads one saved answer from standard input, or many with --batch, and prints what it says as JSON.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie source read mastodon < timeline.json",
            "  vigie source read json -o items=/data -o text=/body -o link=/url < posts.json",
            "  echo '{\"file\":\"t.json\",\"source\":\"mastodon\"}' | vigie source read --batch"
        })
final class SourceReadCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            description = "As in a profile: rss, mastodon, json… With --batch each line says it as \"source\".")
    @Nullable
    private String kind;

    @Option(
            names = "--batch",
            description =
                    "JSON lines {\"file\",\"url\",\"headers\",\"source\",\"options\"} in, one JSON line each out, in order.")
    private boolean batch;

    @Option(names = "--url", paramLabel = "URL", description = "Where the answer came from.")
    @Nullable
    private String url;

    @Option(names = "--header", paramLabel = "NAME=VALUE", description = "A header it came with.")
    private Map<String, String> headers = new TreeMap<>();

    @Option(
            names = {"-o", "--option"},
            paramLabel = "NAME=VALUE",
            description = "What the scraper needs, as in the profile.")
    private Map<String, String> options = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (batch) {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    out.println(Json.write(SavedAnswer.read(line, Optional.ofNullable(kind))));
                }
            }
            out.flush();
            return 0;
        }
        if (kind == null) {
            System.err.println(Words.of(System.getenv())
                    .say("dites le genre de la source, ou --batch", "say the KIND, or --batch"));
            return 2;
        }
        var saved = new SavedAnswer(
                "", Optional.ofNullable(url), Optional.of(headers), Optional.of(kind), Optional.of(options));
        var told = saved.told(System.in.readNBytes(SavedAnswer.MAX_BYTES + 1));
        out.println(Json.write(told));
        out.flush();
        return told instanceof SavedAnswer.Unread ? 1 : 0;
    }
}
