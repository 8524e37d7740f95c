package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.BusinessId;
import dev.vigie.incident.Alert;
import dev.vigie.local.run.LocalOutbox.Sent;
import dev.vigie.mention.Digest;
import dev.vigie.store.Alerts;
import dev.vigie.store.Json;
import dev.vigie.store.Mentions;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed: {@code vigie watch} is kill -9'd at random moments and started again. */
class WatchKilledTest {
    private static final BusinessId FOURNIL = new BusinessId("fournil");
    private static final int KILLS = 8;

    @TempDir
    Path folder = Path.of("");

    @Test
    void noMentionIsLostOrDoubledAndNoAlertIsLost() throws IOException, InterruptedException {
        var calm = Files.createDirectory(folder.resolve("calm"));
        var killed = Files.createDirectory(folder.resolve("killed"));
        try (var feed = new GrowingFeed()) {
            WatchChild.watch(profile(calm, feed), calm);
        }

        try (var feed = new GrowingFeed()) {
            var moments = new Random(20_260_304);
            for (var kill = 0; kill < KILLS; kill++) {
                kill(start(profile(killed, feed), killed), feed, moments);
            }
            var last = start(profile(killed, feed), killed);
            assertThat(last.waitFor(60, TimeUnit.SECONDS))
                    .as("the last run ends")
                    .isTrue();
        }

        assertThat(seen(killed)).containsExactlyInAnyOrderElementsOf(GrowingFeed.aboutUs());
        assertThat(seen(calm)).containsExactlyInAnyOrderElementsOf(GrowingFeed.aboutUs());
        assertThat(owed(killed)).isNotEmpty().allSatisfy(stored -> {
            assertThat(stored.alert().delivery().sent()).isPresent();
            assertThat(linksSent(killed)).contains(stored.linkHash());
        });
        assertThat(kinds(killed)).isEqualTo(kinds(calm)).contains(Alert.Kind.OPENED);
        assertThat(killed.resolve("dead-letters.jsonl")).doesNotExist();
    }

    /** Lets it live for a while after it was heard of, at most half a second. */
    private static void kill(Process child, GrowingFeed feed, Random moments) throws InterruptedException {
        feed.awaitRequest(child);
        var ended = child.waitFor(moments.nextInt(500), TimeUnit.MILLISECONDS);
        assertThat(ended).as("it still watches when it is killed").isFalse();
        child.destroyForcibly().onExit().join();
        assertThat(child.exitValue()).as("it was killed").isNotZero();
    }

    private Process start(String profile, Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchChild.class.getName(),
                        profile,
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("said").toFile()))
                .start();
    }

    private static String profile(Path data, GrowingFeed feed) throws IOException {
        return Files.writeString(data.resolve("shop.yaml"), """
                business: fournil
                name: Le Fournil
                watch: {any: ["Fournil de Pessac"]}
                sources:
                  - rss: %s
                    every: 1m
                    as: forum
                contacts:
                  - {name: Claire, sms: "+33600000001"}
                  - {name: Karim, sms: "+33600000002"}
                """.formatted(feed.url()))
                .toString();
    }

    private static List<String> seen(Path data) {
        try (var store = store(data)) {
            return new Mentions(store)
                    .seen(FOURNIL, Instant.EPOCH, WatchChild.START.plusSeconds(1_000_000), 1_000).stream()
                            .map(scored -> scored.mention().content().url())
                            .toList();
        }
    }

    private static List<Alerts.Stored> owed(Path data) {
        try (var store = store(data)) {
            return new Alerts(store)
                    .of(FOURNIL).stream().map(each -> each.value()).toList();
        }
    }

    private static List<Alert.Kind> kinds(Path data) {
        return owed(data).stream()
                .map(stored -> stored.alert().kind())
                .distinct()
                .sorted()
                .toList();
    }

    /** The hashes of the links that went out, as the alerts keep them. */
    private static List<Optional<String>> linksSent(Path data) throws IOException {
        try (var lines = Files.lines(data.resolve("alerts.jsonl"))) {
            return lines.map(line -> Json.read(line, Sent.class).link())
                    .map(link -> Optional.of(Digest.of("link", link.substring(link.lastIndexOf('/') + 1))))
                    .toList();
        }
    }

    private static StoreOnDisk store(Path data) {
        return new StoreOnDisk(data.resolve("vigie.db"), Clock.fixed(WatchChild.START, java.time.ZoneOffset.UTC));
    }
}
