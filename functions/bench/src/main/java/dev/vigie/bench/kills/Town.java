package dev.vigie.bench.kills;

import dev.vigie.alerts.webhook.Listeners;
import dev.vigie.business.Business;
import dev.vigie.local.demo.PageClick;
import dev.vigie.local.demo.Scenario;
import dev.vigie.local.demo.ScenarioReader;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.local.profile.Reading;
import dev.vigie.local.run.House;
import dev.vigie.local.run.JsonLines;
import dev.vigie.local.run.Keys;
import dev.vigie.local.run.LocalContext;
import dev.vigie.local.run.LocalOutbox;
import dev.vigie.local.run.SettableClock;
import dev.vigie.score.LearnedScorer;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.store.Businesses;
import dev.vigie.store.Json;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The demo's bakery in a process of its own, which goes on wherever the one before was killed. */
final class Town {
    private final Scenario scenario = ScenarioReader.shipped("saint-michel").read();
    private final Path folder;
    private final Minute minute;
    private final SettableClock clock;
    private final Set<String> answered = new HashSet<>();

    private Town(Path folder) {
        this.folder = folder;
        this.minute = new Minute(folder, scenario.starts());
        this.clock = new SettableClock(minute.instant());
    }

    /** @param arguments the folder of its data, and the address of the town's web */
    public static void main(String[] arguments) throws IOException {
        new Town(Path.of(arguments[0])).live(arguments[1]);
    }

    static Business business(Scenario scenario, String web) {
        var reader = new ProfileReader(new HashSet<>(Scrapers.standard().kinds()));
        return switch (reader.read(scenario.profile().replace("SOURCES", web))) {
            case Reading.Profile(var business) -> business;
            case Reading.Wrong(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private void live(String web) throws IOException {
        var store = new StoreOnDisk(folder.resolve("vigie.db"), clock);
        var alerts = new JsonLines(folder.resolve("alerts.jsonl"));
        var dead = new JsonLines(folder.resolve("dead-letters.jsonl"));
        var outbox = new LocalOutbox(new Businesses(store), alerts, Optional.empty(), _ -> {}, clock);
        try (var house = new House(new House.Rooms(
                store,
                store,
                clock,
                () -> Long.MIN_VALUE,
                Manners.AT_HOME,
                LearnedScorer.shipped(),
                Keys.in(folder, new SecureRandom()),
                "http://localhost:1",
                outbox,
                Listeners.NONE,
                (table, change) -> dead.add(List.of(table, change.number()))))) {
            house.onboard(business(scenario, web));
            System.out.println("lives");
            while (minute.instant().isBefore(scenario.ends())) {
                clock.set(minute.instant());
                house.turn();
                answer(house);
                minute.passes();
            }
        }
    }

    /** People press what they would press; who comes back after a kill presses again. */
    private void answer(House house) throws IOException {
        var file = folder.resolve("alerts.jsonl");
        if (!Files.exists(file)) {
            return;
        }
        for (var line : Files.readAllLines(file)) {
            if (!line.endsWith("}")) {
                continue;
            }
            var sent = Json.read(line, LocalOutbox.Sent.class);
            scenario.acts().stream()
                    .filter(act -> act.contact().equals(sent.contact())
                            && act.on().equalsIgnoreCase(sent.kind().name())
                            && !sent.at().plus(act.after()).isAfter(clock.instant())
                            && answered.add(sent.link()))
                    .forEach(act -> PageClick.press(
                            event -> house.pages().handleRequest(event, new LocalContext()), sent.link(), act.act()));
        }
    }
}
