package dev.vigie.bench.crash;

import dev.vigie.alerts.Courier;
import dev.vigie.alerts.DecideHandler;
import dev.vigie.alerts.Lookouts;
import dev.vigie.alerts.NotifyHandler;
import dev.vigie.alerts.ReviewHandler;
import dev.vigie.alerts.Rounds;
import dev.vigie.bench.detect.Shop;
import dev.vigie.bench.detect.Talk;
import dev.vigie.bench.memory.Memory;
import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.business.Role;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.incident.LinkKey;
import dev.vigie.local.run.LocalContext;
import dev.vigie.local.run.Pump;
import dev.vigie.local.run.SettableClock;
import dev.vigie.message.Links;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Mentions;
import dev.vigie.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** One bad day of a shop through the real handlers; whenever the process dies another takes up what is stored. */
final class Day {
    private static final Instant START = Instant.parse("2026-03-04T08:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(10);
    private static final int STEPS = 60;

    private final SettableClock clock = new SettableClock(START);
    private final Memory memory = new Memory(clock);
    private final Map<String, Integer> delivered = new TreeMap<>();
    private final List<String> poison = new ArrayList<>();
    private final DecideHandler decide;
    private final NotifyHandler notify;
    private final ReviewHandler review;

    Day(Fate fate) {
        var store = fate.over(memory);
        var outbox = fate.over(message -> delivered.merge(
                message.kind() + " " + message.contact() + " " + message.text().sms(), 1, Integer::sum));
        var courier = new Courier(store, new Links(new LinkKey(new byte[32]), "https://vigie.example"), outbox, clock);
        decide = new DecideHandler(new Lookouts(store));
        notify = new NotifyHandler(courier);
        review = new ReviewHandler(new Rounds(store, courier, clock));
    }

    /** Lives through it. */
    Day lived(SplittableRandom chance) {
        new Businesses(memory).put(shop());
        var talk = talk(chance);
        var mentions = new Mentions(memory);
        for (var step = 0; step < STEPS; step++) {
            var now = START.plus(STEP.multipliedBy(step));
            clock.set(now);
            talk.stream().filter(each -> !each.mention().seen().isAfter(now)).forEach(mentions::add);
            talk.removeIf(each -> !each.mention().seen().isAfter(now));
            survive(() -> pump(Table.MENTIONS).drain());
            survive(() -> pump(Table.ALERTS).drain());
            survive(() -> review.handleRequest(Map.of(), new LocalContext()));
            survive(() -> pump(Table.ALERTS).drain());
        }
        return this;
    }

    /** Whoever dies is started again. */
    private static void survive(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (Fate.Crash _) {
                // Another process takes over.
            }
        }
    }

    private Pump pump(Table table) {
        return new Pump(
                table,
                memory,
                event -> table == Table.MENTIONS
                        ? decide.handleRequest(event, new LocalContext())
                        : notify.handleRequest(event, new LocalContext()),
                (from, change) -> poison.add(from + " " + change.number()));
    }

    /** The ids of all messages that became owed. */
    Set<String> owed() {
        var ids = new TreeSet<String>();
        new Alerts(memory)
                .of(Shop.ID)
                .forEach(each -> ids.add(each.value().alert().id().value()));
        return ids;
    }

    /** How many owed messages never left. */
    long lost() {
        return new Alerts(memory)
                        .of(Shop.ID).stream()
                                .filter(each ->
                                        each.value().alert().delivery().sent().isEmpty())
                                .count()
                + poison.size();
    }

    /** How many messages left more often than once. */
    long again() {
        return delivered.values().stream().mapToLong(times -> times - 1L).sum();
    }

    private static List<ScoredMention> talk(SplittableRandom chance) {
        var all = new ArrayList<ScoredMention>();
        var count = 4 + chance.nextInt(8);
        for (var number = 0; number < count; number++) {
            var seen = START.plusSeconds(60L + chance.nextInt(3 * 3600));
            var said = new Talk(number, seen);
            all.add(chance.nextInt(3) == 0 ? said.saying(Signal.SAFETY).scored() : Talk.complaint(number, seen));
        }
        all.add(new Talk(99, START.plusSeconds(600)).saying(Signal.SAFETY).scored());
        return all;
    }

    private static Business shop() {
        var team = new ArrayList<Contact>();
        for (var name : List.of("Claire", "Karim")) {
            team.add(new Contact(
                    name,
                    Set.of(Role.PILOT),
                    Optional.of("+3360000000" + team.size()),
                    Optional.of(name.toLowerCase(Locale.ROOT) + "@example.com"),
                    Optional.empty()));
        }
        return new Business(
                Shop.ID,
                "Le Fournil",
                Locale.FRANCE,
                ZoneOffset.UTC,
                new Watch(List.of("Le Fournil"), Optional.empty(), List.of()),
                List.of(),
                new Team(team, List.of("Claire", "Karim"), Optional.empty()),
                new Thresholds(Thresholds.Sensitivity.BALANCED));
    }
}
