package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.local.backtest.MentionLines;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.local.profile.Reading;
import dev.vigie.score.CueScorer;
import dev.vigie.store.Businesses;
import dev.vigie.store.Mentions;
import dev.vigie.store.disk.StoreOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebriefCommandTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aShopOfWhichThreePeopleComplainedOfTheWaiting() throws IOException {
        var reading = new ProfileReader(Set.of("rss")).read("""
                business: fournil
                name: Le Fournil
                watch: {any: ["Le Fournil"]}
                sources: [{rss: "https://example.com/rss.xml"}]
                contacts: [{name: Claire, sms: "+33600000001"}]
                """);
        var business = ((Reading.Profile) reading).business();
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Files.writeString(folder.resolve("m.jsonl"), """
                {"text":"Le Fournil : quarante minutes d'attente, c'est inadmissible","at":"%s","author":"a"}
                {"text":"Une heure d'attente au Fournil pour du pain rassis, très déçu","at":"%s","author":"b"}
                {"text":"Le Fournil, service beaucoup trop lent, je suis furieux","at":"%s","author":"c"}
                """.formatted(
                        now.minus(Duration.ofDays(60)), now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(2))));
        try (var store = new StoreOnDisk(folder.resolve("vigie.db"), Clock.systemUTC())) {
            new Businesses(store).put(business);
            var mentions = new Mentions(store);
            new MentionLines(business, new CueScorer())
                    .read(folder.resolve("m.jsonl"))
                    .forEach(mentions::add);
        }
    }

    @Test
    void whatComesBackIsTold() {
        var ran = Ran.vigie("debrief", "fournil", "--data", folder.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).containsPattern("(L.attente|Waiting) +3 (personnes|people)");
        assertThat(ran.out()).containsPattern("(Affaires|Incidents) +0");
    }

    @Test
    void anUnknownBusinessOrIncidentIsNamed() {
        assertThat(Ran.vigie("debrief", "nobody", "--data", folder.toString()).lines())
                .singleElement()
                .asString()
                .contains("nobody", "vigie business list");
        assertThat(Ran.vigie("debrief", "fournil", "safety-9", "--data", folder.toString())
                        .code())
                .isEqualTo(1);
    }
}
