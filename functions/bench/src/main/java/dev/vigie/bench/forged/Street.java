package dev.vigie.bench.forged;

import dev.vigie.alerts.Courier;
import dev.vigie.alerts.DecideHandler;
import dev.vigie.alerts.Lookouts;
import dev.vigie.alerts.NotifyHandler;
import dev.vigie.bench.memory.Memory;
import dev.vigie.incident.LinkKey;
import dev.vigie.local.run.LocalContext;
import dev.vigie.local.run.Pump;
import dev.vigie.local.run.SettableClock;
import dev.vigie.message.Links;
import dev.vigie.message.Message;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.Onboarding;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many businesses side by side on the day after trouble at each: links were really sent, some are over since. */
final class Street {
    static final LinkKey KEY = new LinkKey(secret(0)).changedTo(secret(1));
    static final String URL = "https://vigie.example";

    private static final Instant START = Instant.parse("2026-03-04T09:00:00Z");
    private static final int MENTIONS = 4;

    final SettableClock clock = new SettableClock(START);
    final Memory memory = new Memory(clock);
    final List<House> houses = new ArrayList<>();

    /** What opens the page of somebody who is still there. */
    final List<Sent> live = new ArrayList<>();

    /** What was sent, and opens nothing any more. */
    final List<Sent> over = new ArrayList<>();

    Street(int size) {
        for (var number = 0; number < size; number++) {
            houses.add(new House(number));
        }
        houses.forEach(house -> new Onboarding(memory).put(house.business(), START));
        // A few were told more than a month ago.
        trouble(houses.subList(0, size / 4), over);
        clock.set(START.plus(Duration.ofDays(31)));
        trouble(houses.subList(size / 4, size), live);
        leave();
        clock.set(START.plus(Duration.ofDays(32)));
    }

    /** A secret that this number stands for. */
    static byte[] secret(int number) {
        var secret = new byte[32];
        secret[0] = (byte) number;
        return secret;
    }

    private void trouble(List<House> where, List<Sent> links) {
        var mentions = new Mentions(memory);
        for (var house : where) {
            for (var which = 0; which < MENTIONS; which++) {
                mentions.add(house.said(which, clock.instant().minusSeconds(600L - 60 * which)));
            }
        }
        var courier = new Courier(memory, new Links(KEY, URL), message -> links.add(Sent.of(message)), clock);
        var decide = new DecideHandler(new Lookouts(memory));
        var notify = new NotifyHandler(courier);
        pump(
                Table.MENTIONS,
                new Pump(
                        Table.MENTIONS,
                        memory,
                        event -> decide.handleRequest(event, new LocalContext()),
                        Street::refuse));
        pump(
                Table.ALERTS,
                new Pump(
                        Table.ALERTS,
                        memory,
                        event -> notify.handleRequest(event, new LocalContext()),
                        Street::refuse));
    }

    private static void pump(Table table, Pump pump) {
        if (pump.drain() == 0) {
            throw new IllegalStateException("nothing happened on " + table);
        }
    }

    private static void refuse(Table table, dev.vigie.store.Change change) {
        throw new IllegalStateException(table + " could not handle " + change.number());
    }

    /** Every third house lost a person, and with the person the links. */
    private void leave() {
        for (var house : houses) {
            if (house.number() % 3 == 0) {
                new Businesses(memory).put(house.withoutKarim());
                live.stream()
                        .filter(sent -> sent.house() == house.number()
                                && !sent.contact().equals(House.SAME))
                        .forEach(over::add);
            }
        }
        live.removeAll(over);
    }

    House house(Sent sent) {
        return houses.get(sent.house());
    }

    Alerts alerts() {
        return new Alerts(memory);
    }

    Incidents incidents() {
        return new Incidents(memory);
    }

    /** Everything that is stored. */
    Map<Table, List<Row>> everything() {
        var all = new LinkedHashMap<Table, List<Row>>();
        for (var table : Table.values()) {
            var rows = new ArrayList<Row>();
            memory.scan(table, rows::add);
            all.put(table, rows);
        }
        return all;
    }

    /** A link as it was sent. */
    record Sent(int house, String contact, String token) {
        static Sent of(Message message) {
            var house = Integer.parseInt(message.business().value().substring("house-".length()));
            var link = message.sms().substring(message.sms().lastIndexOf("/a/") + "/a/".length());
            return new Sent(house, message.contact(), link.strip());
        }
    }
}
