package dev.vigie.local.command;

import dev.vigie.alerts.webhook.Webhook;
import dev.vigie.business.Business;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.run.DeadLetters;
import dev.vigie.local.run.House;
import dev.vigie.local.run.JsonLines;
import dev.vigie.local.run.Keys;
import dev.vigie.local.run.LocalContext;
import dev.vigie.local.run.LocalOutbox;
import dev.vigie.local.run.LocalPages;
import dev.vigie.local.run.Mailer;
import dev.vigie.local.run.Watching;
import dev.vigie.scrapers.ChosenScorer;
import dev.vigie.scrapers.ScrapeReport;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.store.Businesses;
import dev.vigie.store.Store;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie watch}: watches real sources from this machine. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Watches for these businesses from this machine. Data stay in a folder; messages are shown here, written to",
            "alerts.jsonl, and sent as e-mail where VIGIE_SMTP and VIGIE_MAIL_FROM are set."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie watch shop.yaml                 until Ctrl+C",
            "  vigie watch shop.yaml --once          one look at every source that is due",
            "  VIGIE_SMTP=smtp://user:password@mail.example.com:587 VIGIE_MAIL_FROM=vigie@example.com \\",
            "    vigie watch shop.yaml"
        })
final class WatchCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A business's YAML file.")
    private List<Path> files = List.of();

    @Option(names = "--once", description = "Look at what is due once, then end; 1 when a source failed.")
    private boolean once;

    @Option(
            names = "--data",
            defaultValue = "vigie-data",
            paramLabel = "DIR",
            description = "Where the data are kept (${DEFAULT-VALUE}).")
    private Path data = Path.of("vigie-data");

    @Option(
            names = "--port",
            defaultValue = "8025",
            paramLabel = "PORT",
            description = "The pages' port on localhost (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--url",
            defaultValue = "",
            paramLabel = "URL",
            description = "Where people reach the pages, if not on localhost.")
    private String url = "";

    @Option(names = "--allow-local", description = "Read servers on this machine, too.")
    private boolean allowLocal;

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());
    private final Clock clock;

    WatchCommand() {
        this(Clock.systemUTC());
    }

    WatchCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Business> businesses;
        try {
            businesses = new Profiles(new HashSet<>(Scrapers.standard().kinds())).read(files);
        } catch (Profiles.Wrong wrong) {
            wrong.lines().forEach(line -> terminal.line(Colour.RED, line));
            return 1;
        }
        Files.createDirectories(data);
        try (var pages = new LocalPages(once ? 0 : port);
                var house = house(businesses, pages.address())) {
            pages.serve(event -> house.pages().handleRequest(event, new LocalContext()));
            businesses.forEach(house::onboard);
            return watch(house, businesses);
        }
    }

    private House house(List<Business> businesses, String address) throws IOException {
        var store = new StoreOnDisk(data.resolve("vigie.db"), clock);
        var deadLetters = new JsonLines(data.resolve("dead-letters.jsonl"));
        var rooms = new House.Rooms(
                store,
                store,
                clock,
                new SecureRandom(),
                allowLocal ? Manners.AT_HOME : Manners.USUAL,
                ChosenScorer.of(System.getenv()),
                Keys.in(data, new SecureRandom()),
                url.isBlank() ? address : url,
                outbox(store, businesses),
                Webhook.of(System.getenv(), clock),
                (table, change) -> {
                    deadLetters.add(new DeadLetters.Kept(table, change, Optional.of(clock.instant())));
                    terminal.line(
                            Colour.RED,
                            words.say(
                                            "Une donnée n'a pas pu être traitée ; elle est gardée dans ",
                                            "Something could not be handled; it is kept in ")
                                    + data.resolve("dead-letters.jsonl"));
                });
        return new House(rooms, new SecretsInEnvironment(System.getenv()));
    }

    private LocalOutbox outbox(Store store, List<Business> businesses) {
        var phone = new Phone(terminal, words, businesses.getFirst().timezone());
        return new LocalOutbox(
                new Businesses(store),
                new JsonLines(data.resolve("alerts.jsonl")),
                Mailer.of(System.getenv()),
                phone::show,
                clock);
    }

    private int watch(House house, List<Business> businesses) throws InterruptedException {
        terminal.line(words.say("Vigie veille pour ", "Vigie watches for ")
                + String.join(", ", businesses.stream().map(Business::name).toList())
                + words.say(". Données : ", ". Data: ")
                + data.toAbsolutePath());
        var troubles = new AtomicInteger();
        var watching = new Watching(house, reports -> troubles.set(show(reports)));
        if (once) {
            watching.once();
            return troubles.get() == 0 ? 0 : 1;
        }
        watching.forEver();
        return 0;
    }

    private int show(List<ScrapeReport> reports) {
        var troubles = 0;
        for (var report : reports) {
            terminal.line(
                    clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS) + "  " + report.kind() + ": "
                            + report.sources() + words.say(" sources, ", " sources, ")
                            + report.found() + words.say(" textes, ", " texts, ")
                            + report.added() + words.say(" nouvelles mentions", " new mentions") + states(report));
            for (var trouble : report.troubles()) {
                terminal.line(Colour.YELLOW, "    " + trouble.address() + ": " + trouble.note());
                troubles++;
            }
        }
        return troubles;
    }

    private static String states(ScrapeReport report) {
        Map<?, Integer> states = report.states();
        return states.isEmpty() ? "" : "  " + states;
    }
}
