package dev.vigie.bench.kills;

import dev.vigie.business.BusinessId;
import dev.vigie.store.Alerts;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What the demo has come to.
 *
 * @param mentions what was kept
 * @param incidents each with its family, how bad it got, who took it and how many voices it has
 * @param news who was told what of which incident
 * @param unsent messages that were owed and have not left
 * @param dead changes that no try could handle
 */
record Ending(List<String> mentions, List<String> incidents, List<String> news, long unsent, long dead) {
    private static final Instant LONG_AFTER = Instant.parse("2026-04-01T00:00:00Z");

    static Ending in(Path folder, BusinessId business) throws IOException {
        var dead = folder.resolve("dead-letters.jsonl");
        try (var store = new StoreOnDisk(folder.resolve("vigie.db"), Clock.fixed(LONG_AFTER, ZoneOffset.UTC))) {
            var alerts = new Alerts(store).of(business);
            return new Ending(
                    new Mentions(store)
                            .seen(business, Instant.EPOCH, LONG_AFTER, 10_000).stream()
                                    .map(scored ->
                                            place(scored.mention().content().url()) + " "
                                                    + scored.score().risk())
                                    .sorted()
                                    .toList(),
                    new Incidents(store)
                            .of(business).stream()
                                    .map(each -> each.value())
                                    .map(each -> each.family() + " " + each.peak() + " " + each.isOpen() + " "
                                            + each.care().owner() + " "
                                            + each.tally().stories())
                                    .sorted()
                                    .toList(),
                    alerts.stream()
                            .map(each -> each.value().alert())
                            .map(each -> each.contact() + " " + each.kind() + " "
                                    + each.facts().incident().level())
                            .distinct()
                            .sorted()
                            .toList(),
                    alerts.stream()
                            .filter(each ->
                                    each.value().alert().delivery().sent().isEmpty())
                            .count(),
                    Files.exists(dead) ? Files.readAllLines(dead).size() : 0);
        }
    }

    /** Each demo's web is at a port of its own. */
    private static String place(String url) {
        var uri = URI.create(url);
        return uri.getPath() + "?" + uri.getQuery() + "#" + uri.getFragment();
    }
}
