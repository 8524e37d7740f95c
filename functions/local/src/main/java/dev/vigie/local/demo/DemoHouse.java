package dev.vigie.local.demo;

import dev.vigie.alerts.webhook.Listeners;
import dev.vigie.business.Business;
import dev.vigie.incident.Alert;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.local.profile.Reading;
import dev.vigie.local.run.House;
import dev.vigie.local.run.JsonLines;
import dev.vigie.local.run.Keys;
import dev.vigie.local.run.LocalContext;
import dev.vigie.local.run.LocalOutbox;
import dev.vigie.local.run.LocalOutbox.Sent;
import dev.vigie.local.run.LocalPages;
import dev.vigie.local.run.SettableClock;
import dev.vigie.message.HtmlMail;
import dev.vigie.score.LearnedScorer;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.ChangeFeed;
import dev.vigie.store.Mentions;
import dev.vigie.store.Store;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The demo's town, its bakery and Vigie, all on this machine and gone when it is closed. */
public final class DemoHouse implements AutoCloseable {
    /** Always the middle: sources are read exactly as often as the profile says, so that every replay is the same. */
    private static final RandomGenerator NO_CHANCE = () -> Long.MIN_VALUE;

    private final Scenario scenario;
    private final Path folder;
    private final Optional<Path> out;
    private final TownWeb web;
    private final LocalPages pages;
    private final House house;
    private final Business business;
    private final Demo demo;

    private DemoHouse(
            Scenario scenario, Path folder, Optional<Path> out, Storage storage, int port, Consumer<Sent> show)
            throws IOException {
        this.scenario = scenario;
        this.folder = folder;
        this.out = out;
        var clock = storage.clock();
        this.web = new TownWeb(scenario, clock);
        this.pages = new LocalPages(port);
        this.business = business(scenario, web.address());
        var people = new People(scenario.acts());
        Consumer<Sent> told = sent -> {
            people.told(sent);
            show.accept(sent);
        };
        var alerts = new JsonLines(out.orElse(folder).resolve("alerts.jsonl"));
        var outbox = new LocalOutbox(new Businesses(storage.store()), alerts, Optional.empty(), told, clock);
        this.house = new House(new House.Rooms(
                storage.store(),
                storage.feed(),
                clock,
                NO_CHANCE,
                Manners.AT_HOME,
                LearnedScorer.shipped(),
                Keys.in(folder, new SecureRandom()),
                pages.address(),
                outbox,
                Listeners.NONE,
                (table, change) -> {
                    throw new IllegalStateException(
                            "a change of " + table + " could not be handled: " + change.number());
                }));
        pages.serve(event -> house.pages().handleRequest(event, new LocalContext()));
        house.onboard(business);
        this.demo = new Demo(scenario, clock, house, people);
    }

    /** A house with the store that one machine uses. */
    public static DemoHouse open(Scenario scenario, Optional<Path> out, int port, Consumer<Sent> show)
            throws IOException {
        var folder = Files.createTempDirectory("vigie-demo");
        var clock = new SettableClock(scenario.starts());
        var store = new StoreOnDisk(folder.resolve("vigie.db"), clock);
        return new DemoHouse(scenario, folder, fresh(out), new Storage(store, store, clock), port, show);
    }

    /** A house with another store, to prove that it makes no difference. */
    public static DemoHouse open(Scenario scenario, Storage storage) throws IOException {
        var folder = Files.createTempDirectory("vigie-demo");
        return new DemoHouse(scenario, folder, Optional.empty(), storage, 0, sent -> {});
    }

    public Demo demo() {
        return demo;
    }

    public Business business() {
        return business;
    }

    public DemoReport report() {
        var mentions = new Mentions(house.store()).seen(business.id(), scenario.starts(), scenario.ends(), 10_000);
        return new DemoReport(scenario, demo, demo.incidents(business), owed(), mentions);
    }

    /** Every message that was owed, in the order of its time and person. */
    public List<Alert> owed() {
        return new Alerts(house.store())
                .of(business.id()).stream()
                        .map(stored -> stored.value().alert())
                        .sorted(Comparator.comparing(Alert::owed).thenComparing(Alert::contact))
                        .toList();
    }

    public Optional<String> lastLink() {
        return demo.sent().isEmpty()
                ? Optional.empty()
                : Optional.of(demo.sent().getLast().link());
    }

    /** Writes what was found and decided, where a folder was asked for. */
    public void writeOut() throws IOException {
        if (out.isEmpty()) {
            return;
        }
        var mentions = new JsonLines(out.get().resolve("mentions.jsonl"));
        new Mentions(house.store())
                .seen(business.id(), scenario.starts(), scenario.ends(), 10_000)
                .forEach(mentions::add);
        var incidents = new JsonLines(out.get().resolve("incidents.jsonl"));
        demo.incidents(business).forEach(incidents::add);
        var links = demo.sent().stream().map(Sent::link).distinct().toList();
        Files.write(out.get().resolve("links.txt"), links);
        writePages(links);
        writeMail();
    }

    /** The last e-mail as HTML, as it goes out where the operator switches that on. */
    private void writeMail() throws IOException {
        if (!demo.sent().isEmpty()) {
            var last = demo.sent().getLast();
            var language = business.locale().getLanguage();
            Files.writeString(
                    out.orElseThrow().resolve("mail.html"), HtmlMail.of(last.subject(), last.body(), language));
        }
    }

    private void writePages(List<String> links) throws IOException {
        var written = new HashSet<String>();
        for (var message : demo.sent()) {
            var name = message.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + message.contact() + ".html";
            if (links.contains(message.link()) && written.add(name)) {
                var page =
                        PageClick.open(event -> house.pages().handleRequest(event, new LocalContext()), message.link());
                Files.writeString(out.get().resolve("pages-" + name), page);
            }
        }
    }

    private static Optional<Path> fresh(Optional<Path> out) throws IOException {
        if (out.isPresent()) {
            Files.createDirectories(out.get());
            for (var name : List.of("alerts.jsonl", "mentions.jsonl", "incidents.jsonl", "links.txt")) {
                Files.deleteIfExists(out.get().resolve(name));
            }
        }
        return out;
    }

    private static Business business(Scenario scenario, String address) {
        var reader = new ProfileReader(new HashSet<>(Scrapers.standard().kinds()));
        return switch (reader.read(scenario.profile().replace("SOURCES", address))) {
            case Reading.Profile(var business) -> business;
            case Reading.Wrong(var problems) -> throw new IllegalArgumentException("profile.yaml: " + problems);
        };
    }

    @Override
    public void close() {
        pages.close();
        web.close();
        house.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(DemoHouse::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the demo keeps its data, and the clock by which it lives. */
    public record Storage(Store store, ChangeFeed feed, SettableClock clock) {}
}
