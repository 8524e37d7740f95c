package dev.vigie.bench.hostile;

import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.fetch.Fetched;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.store.Json;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bench hostile}: lists of attack strings through every door. */
@Command(
        name = "hostile",
        mixinStandardHelpOptions = true,
        description = {
            "Puts each entry of the lists in a folder through every door: feeds, pages, reviews, dates, profiles, scorer,",
            "messages, terminal; and asks the fetcher for each that is an address while a listener waits on loopback.",
            "A .json file is a list of strings, a file of folder xxe is one entry, elsewhere each line is one."
        })
public final class Hostile implements Callable<Integer> {
    private static final long SLOW = 5_000_000_000L;

    @Parameters(paramLabel = "DIR", description = "Folder with the lists.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        var entries = entries();
        System.out.println(entries.size() + " entries, and " + Shapes.all().size() + " made here");
        entries.addAll(Shapes.all());
        var wrong = 0;
        System.out.printf("%-26s %9s %11s %8s%n", "door", "threw", "let through", "over 5 s");
        for (var door : new Doors().all()) {
            wrong += through(door, entries);
        }
        wrong += fetched(entries);
        return wrong == 0 ? 0 : 1;
    }

    private static int through(Door door, Set<String> entries) {
        var threw = 0;
        var through = 0;
        var slow = 0;
        for (var entry : entries) {
            var started = System.nanoTime();
            try {
                var found = door.pass(entry);
                if (!found.isEmpty()) {
                    through++;
                    say(door.name(), entry, found);
                }
            } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
                threw++;
                say(door.name(), entry, failure.toString());
            }
            slow += System.nanoTime() - started > SLOW ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "%-26s %9d %11d %8d%n", door.name(), threw, through, slow);
        return threw + through + slow;
    }

    private static void say(String door, String entry, String what) {
        System.err.println(door + ": " + Json.write(shortened(entry)) + " " + shortened(what));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static int fetched(Set<String> entries) throws IOException {
        var knocks = new AtomicInteger();
        var threw = 0;
        var asked = 0;
        var got = 0;
        try (var listener = new ServerSocket(8080);
                var fetcher = new Fetcher(Limits.USUAL, Manners.USUAL, Clock.systemUTC(), new Random(1))) {
            Thread.ofVirtual().start(() -> knock(listener, knocks));
            for (var entry : entries) {
                for (var url : List.of(entry, "http://" + entry, "http://" + entry + ":8080/")) {
                    if (url.length() > 2_000 || !url.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
                        continue;
                    }
                    asked++;
                    try {
                        got += fetcher.fetch(Ask.of(url, "*/*"), Validators.NONE) instanceof Fetched.Refused ? 0 : 1;
                    } catch (RuntimeException failure) {
                        threw++;
                        say("the fetcher", entry, failure.toString());
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "the fetcher: %d addresses, %d threw, %d not refused at once, %d knocks on loopback%n",
                asked,
                threw,
                got,
                knocks.get());
        return threw + knocks.get();
    }

    private static void knock(ServerSocket listener, AtomicInteger knocks) {
        while (!listener.isClosed()) {
            try (var _ = listener.accept()) {
                knocks.incrementAndGet();
            } catch (IOException _) {
                return;
            }
        }
    }

    private Set<String> entries() throws IOException {
        var all = new LinkedHashSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var text = Files.readString(file);
                var name = file.toString();
                if (name.endsWith(".json")) {
                    all.addAll(List.of(Json.read(text, String[].class)));
                } else if (name.contains("xxe")) {
                    all.add(text);
                } else if (!name.endsWith(".md")) {
                    all.addAll(new ArrayList<>(text.lines().toList()));
                }
            }
        }
        return all;
    }
}
