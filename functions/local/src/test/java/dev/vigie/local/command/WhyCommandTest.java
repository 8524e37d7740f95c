package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Business;
import dev.vigie.local.backtest.MentionLines;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.local.profile.Reading;
import dev.vigie.score.CueScorer;
import dev.vigie.score.ScoredMention;
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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
    private static final Instant HEARD =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(2));

    @TempDir
    Path folder = Path.of("");

    private List<ScoredMention> heard = List.of();

    @BeforeEach
    void aShopOfWhichThreeMentionsAreKnown() throws IOException {
        var business = shop();
        Files.writeString(
                folder.resolve("m.jsonl"), """
                {"text":"Belle brioche, merci au Fournil","at":"%s"}
                {"text":"J'ai été malade toute la nuit après un sandwich du Fournil","at":"%s","author":"a"}
                {"text":"J'ai été malade toute la nuit après un sandwich du Fournil !","at":"%s","author":"b"}
                """.formatted(HEARD, HEARD.plusSeconds(3600), HEARD.plusSeconds(7200)));
        heard = new MentionLines(business, new CueScorer()).read(folder.resolve("m.jsonl"));
        try (var store = new StoreOnDisk(folder.resolve("vigie.db"), Clock.systemUTC())) {
            new Businesses(store).put(business);
            var mentions = new Mentions(store);
            heard.forEach(mentions::add);
        }
    }

    @Test
    void theFirstBadMentionIsExplainedFromScoreToSms() {
        var ran = why(heard.get(1).mention().id().value());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("malade toute la nuit", "safety");
        assertThat(ran.out()).containsPattern("signalée : |notified: ");
    }

    @Test
    void whatWasNotToldSaysWhyNot() {
        assertThat(why(heard.getFirst().mention().id().value()).out())
                .containsPattern("sans suite : elle ne dit rien de mal|suppressed: it says nothing bad");
        assertThat(why(heard.getLast().mention().id().value()).out())
                .containsPattern("répète une histoire connue|repeats a story that is known");
    }

    @Test
    void withoutAMentionTheLastOnesAreListedAndAnUnknownOneIsNamed() {
        var listed = Ran.vigie("why", "fournil", "--data", folder.toString());

        assertThat(listed.lines()).hasSize(3);
        assertThat(listed.lines().getFirst())
                .startsWith(heard.getLast().mention().id().value());
        assertThat(why("nobody").code()).isEqualTo(1);
    }

    @Test
    void anIdThatBeginsWithADashIsNoOption() {
        assertThat(why("-ukLifbt0XPqvJ6Oe4Xo").lines())
                .singleElement()
                .asString()
                .contains("vigie why fournil");
    }

    private Ran why(String mention) {
        return Ran.vigie("why", "fournil", mention, "--data", folder.toString());
    }

    private static Business shop() {
        var reading = new ProfileReader(Set.of("rss")).read("""
                business: fournil
                name: Le Fournil
                watch: {any: ["Le Fournil"]}
                sources: [{rss: "https://example.com/rss.xml"}]
                contacts: [{name: Claire, sms: "+33600000001"}]
                """);
        return ((Reading.Profile) reading).business();
    }
}
