package dev.vigie.local.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.alerts.Lookouts;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.Arrival;
import dev.vigie.local.backtest.MentionLines;
import dev.vigie.score.CueScorer;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.store.Businesses;
import dev.vigie.store.Mentions;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Pseudonyms PSEUDONYMS =
            new Pseudonyms("sixteen bytes and more".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final String WORDS = "malade toute la nuit après un sandwich";

    @TempDir
    Path folder = Path.of("");

    private StoreOnDisk store;
    private BusinessId business;

    @BeforeEach
    void aShopAndAnIncident() throws IOException {
        store = new StoreOnDisk(folder.resolve("vigie.db"), Clock.systemUTC());
        var shop = Shops.read(Shops.BAKERY);
        business = shop.id();
        new Businesses(store).put(shop);
        var hour = Instant.now().minus(Duration.ofHours(3));
        Files.writeString(folder.resolve("m.jsonl"), """
                {"text":"J'ai été %s du Fournil","at":"%s","author":"%s","url":"https://avis.example/jeanne33/1"}
                {"text":"Toute la table a vomi hier soir, hôpital","at":"%s","author":"%s"}
                """.formatted(
                        WORDS, hour, PSEUDONYMS.of("jeanne33"), hour.plusSeconds(600), PSEUDONYMS.of("paul")));
        var number = 0L;
        for (var mention : new MentionLines(shop, new CueScorer()).read(folder.resolve("m.jsonl"))) {
            new Mentions(store).add(mention);
            new Lookouts(store).fold(business, List.of(new Arrival(BigInteger.valueOf(++number), mention)));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatAnAuthorWroteIsForgottenInEveryTable() {
        assertThat(everything()).contains(WORDS, "jeanne33/1", PSEUDONYMS.of("jeanne33"));

        var steps = new AuthorErasure(store, PSEUDONYMS).of(" Jeanne33 ", business);

        assertThat(steps)
                .extracting(Step::toString)
                .contains("- 1 mentions", "- quotes in 1 incidents", "- quotes in 1 pulses");
        assertThat(everything())
                .doesNotContain(WORDS, "jeanne33", PSEUDONYMS.of("jeanne33"))
                .contains("Toute la table a vomi");
        assertThat(new AuthorErasure(store, PSEUDONYMS).of("jeanne33", business))
                .isEmpty();
    }

    @Test
    void whatIsExportedIsTakenInElsewhereAndTakingItInTwiceChangesNothing() throws IOException {
        var all = everything();

        try (var other = new StoreOnDisk(folder.resolve("other.db"), Clock.systemUTC())) {
            var archive = new Archive(other);
            var first = archive.take(new BufferedReader(new StringReader(all)), false);
            var second = archive.take(new BufferedReader(new StringReader(all)), false);

            assertThat(first).isEqualTo(new Archive.Taken((int) all.lines().count(), 0));
            assertThat(second).isEqualTo(new Archive.Taken(0, first.added()));
            assertThat(lines(archive))
                    .containsExactlyInAnyOrderElementsOf(all.lines().toList());
        }
    }

    @Test
    void aLineThatIsNoRowIsNamed() {
        assertThatThrownBy(() ->
                        new Archive(store).take(new BufferedReader(new StringReader("\n{\"table\":\"X\"}")), false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2 is no line of vigie export");
    }

    private String everything() {
        return String.join("\n", lines(new Archive(store)));
    }

    private static List<String> lines(Archive archive) {
        var lines = new ArrayList<String>();
        archive.export(Optional.empty(), lines::add);
        return lines;
    }
}
