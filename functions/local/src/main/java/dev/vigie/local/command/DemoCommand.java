package dev.vigie.local.command;

import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.demo.Demo;
import dev.vigie.local.demo.DemoHouse;
import dev.vigie.local.demo.DemoReport;
import dev.vigie.local.demo.Scenario;
import dev.vigie.local.demo.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie demo}: a bad buzz, from the web page to the phone. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Replays five days of a town on this machine: a small local web, the real scrapers, handlers and store,",
            "each SMS and e-mail as it is sent, and the alert page on localhost."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie demo                        then open the link it prints; Ctrl+C ends it",
            "  vigie demo --no-wait --out demo   ends by itself and leaves alerts, mentions, incidents and pages",
            "  vigie demo --until '3 18:50'      stops when the alert is fresh: take it on its page",
            "  vigie demo --town my-town         a folder with scenario.yaml and profile.yaml"
        })
final class DemoCommand implements Callable<Integer> {
    /** How often the sources are looked at while the pages are served after the replay. */
    private static final Duration LIVE = Duration.ofSeconds(5);

    @Option(
            names = "--speed",
            defaultValue = "14400",
            paramLabel = "N",
            description = "Seconds of the town's life in one second (${DEFAULT-VALUE}).")
    private int speed = 14_400;

    @Option(
            names = "--until",
            defaultValue = "",
            paramLabel = "'DAY HH:MM'",
            description = "Stop the replay there, such as '3 18:50', and answer the alert yourself.")
    private String until = "";

    @Option(names = "--no-wait", description = "End when the replay is over instead of serving the pages.")
    private boolean noWait;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write alerts.jsonl, mentions.jsonl, incidents.jsonl, links.txt, mail.html and the pages there.")
    @Nullable
    private Path out;

    @Option(
            names = "--port",
            defaultValue = "0",
            paramLabel = "PORT",
            description = "The pages' port on localhost; any free one by default.")
    private int port;

    @Option(
            names = "--town",
            defaultValue = "saint-michel",
            paramLabel = "TOWN",
            description = "A town that ships with Vigie, or a folder of your own (${DEFAULT-VALUE}).")
    private String town = "saint-michel";

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (speed < 1) {
            terminal.line(Colour.RED, words.say("--speed est un nombre à partir de 1", "--speed is a number from 1"));
            return 2;
        }
        var whole = reader().read();
        var scenario = until.isBlank() ? whole : whole.until(until);
        var phone = new Phone(terminal, words, scenario.zone());
        try (var house = DemoHouse.open(scenario, Optional.ofNullable(out), port, phone::show)) {
            terminal.line(Colour.BOLD, scenario.title());
            terminal.line(words.say(
                            "Un journal, un forum, des avis et un blog sont servis sur cette machine ; Vigie les lit pour ",
                            "A newspaper, a forum, reviews and a blog are served on this machine; Vigie reads them for ")
                    + house.business().name() + ".");
            terminal.line();
            play(house.demo(), scenario);
            report(house.report());
            house.writeOut();
            return noWait ? 0 : serve(house);
        }
    }

    private ScenarioReader reader() {
        var folder = Path.of(town);
        if (!Files.isDirectory(folder)) {
            return ScenarioReader.shipped(town);
        }
        return new ScenarioReader(name -> {
            try {
                return Optional.of(Files.readString(folder.resolve(name)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private void play(Demo demo, Scenario scenario) throws InterruptedException {
        var clock = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", words.french() ? Locale.FRENCH : Locale.ENGLISH);
        var begun = System.nanoTime();
        var more = true;
        while (more) {
            more = demo.step();
            var lived = Duration.between(scenario.starts(), demo.now());
            terminal.progress("  " + clock.format(demo.now().atZone(scenario.zone())) + "  "
                    + demo.published() + words.say(" messages publiés, ", " posts published, ")
                    + demo.tally().mentions() + words.say(" mentions, ", " mentions, ")
                    + demo.sent().size() + words.say(" messages envoyés", " messages sent"));
            var ahead = lived.toNanos() / speed - (System.nanoTime() - begun);
            if (ahead > 0) {
                Thread.sleep(Duration.ofNanos(ahead));
            }
        }
        terminal.endProgress();
    }

    private void report(DemoReport report) {
        terminal.line(Colour.BOLD, words.say("Bilan", "Summary"));
        report.lines(words.french()).forEach(line -> terminal.line("  " + line));
        terminal.line();
    }

    private int serve(DemoHouse house) throws InterruptedException {
        terminal.line(words.say("La page de l'alerte (sur cette machine) :", "The alert page (on this machine):"));
        house.lastLink().ifPresent(link -> terminal.line(Colour.BOLD, "  " + link));
        terminal.line(words.say("Ctrl+C pour finir.", "Ctrl+C ends it."));
        var end = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            Thread.sleep(LIVE);
            house.demo().live(Duration.ofNanos(System.nanoTime() - end));
        }
        return 0;
    }
}
