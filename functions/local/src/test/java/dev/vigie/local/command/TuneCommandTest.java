package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneCommandTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final String SHOP = """
            business: fournil
            name: Le Fournil
            watch: {any: ["Le Fournil"]}
            sources: [{rss: "https://example.com/rss.xml"}]
            contacts: [{name: Claire, sms: "+33600000001"}]
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void tenWeeksInWhichSomeMondaysBringSixComplaints() throws IOException {
        var lines = new StringBuilder();
        var what =
                "le pain,les croissants,la tarte,la brioche,le sandwich,les éclairs,la quiche,le flan,la galette,le café";
        for (var week = 0; week < 10; week += 3) {
            var thing = what.split(",", -1)[week];
            var complaints = new String[] {
                "Fournil : " + thing + " d'hier vendu comme frais, très déçu de cette adresse",
                "Accueil odieux quand j'ai rapporté " + thing + ", je ne remettrai plus les pieds au Fournil",
                "Une honte au Fournil, une heure d'attente puis " + thing + " immangeable, à fuir",
                "J'ai jeté " + thing + " en rentrant, franchement dégoûtant, merci le Fournil",
                "Prix doublés au Fournil pour " + thing + ", on se moque du monde, inadmissible",
                "Ma fille pleurait, la vendeuse du Fournil hurlait, et " + thing + " était brûlé : quelle déception"
            };
            for (var each = 0; each < complaints.length; each++) {
                var at = MONDAY.plus(Duration.ofDays(7L * week)).plus(Duration.ofMinutes(20L * each));
                lines.append("{\"text\":\"%s\",\"at\":\"%s\",\"author\":\"a%d-%d\"}\n"
                        .formatted(complaints[each], at, week, each));
            }
        }
        Files.writeString(folder.resolve("m.jsonl"), lines);
        Files.writeString(folder.resolve("shop.yaml"), SHOP);
    }

    @Test
    void theThresholdsKeepToTheBudgetAndWhatTheyMissIsShown() throws IOException {
        // when
        var ran = tune("--at-most", "2");

        // then the setting that is printed can be pasted into the profile and is what it says
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).containsPattern("(aurait tu|not have been told)");
        var yaml = ran.out().substring(ran.out().indexOf("thresholds:"));
        var pasted = SHOP + yaml.lines().limit(4).reduce("", (all, line) -> all + line + "\n");
        Files.writeString(folder.resolve("tuned.yaml"), pasted);
        var again = Ran.vigie(
                "backtest",
                folder.resolve("tuned.yaml").toString(),
                "--mentions",
                folder.resolve("m.jsonl").toString());
        assertThat(again.out()).contains("\n  4 incidents,");
        assertThat(ran.out()).contains("  4 ");
    }

    @Test
    void whatReallyHappenedIsNoFalseAlarm() {
        var all = new String[22];
        all[0] = "--at-most";
        all[1] = "0";
        for (var week = 0; week < 10; week++) {
            all[2 + 2 * week] = "--real";
            all[3 + 2 * week] =
                    MONDAY.plus(Duration.ofDays(7L * week)).toString().substring(0, 10);
        }

        var ran = tune(all);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("\\{stories: 2, chance: 2\\.0e-02}.* 0\\.00 ");
    }

    @Test
    void numbersThatCannotBeAreNamedWithTheMend() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), SHOP + "thresholds: {vigilance: {stories: 0, chance: 0.5}}\n");

        assertThat(Ran.vigie("check", folder.resolve("shop.yaml").toString()).lines())
                .anyMatch(line -> line.contains("thresholds.vigilance") && line.contains("vigie tune"));
    }

    private Ran tune(String... more) {
        var arguments = new String[4 + more.length];
        arguments[0] = "tune";
        arguments[1] = folder.resolve("shop.yaml").toString();
        arguments[2] = "--mentions";
        arguments[3] = folder.resolve("m.jsonl").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Ran.vigie(arguments);
    }
}
