package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aShop() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), """
                business: fournil
                name: Le Fournil
                watch: {any: ["Le Fournil"]}
                sources: [{rss: "https://example.com/rss.xml"}]
                contacts: [{name: Claire, sms: "+33600000001"}]
                """);
    }

    @Test
    void itSaysWhatWouldHaveBeenSentToWhomAndWhatBecameOfEachMention() throws IOException {
        // given three customers who fell ill, and a happy one
        mentions("""
                {"text":"Belle brioche, merci au Fournil","at":"2026-03-04T09:00:00Z"}
                {"text":"J'ai été malade toute la nuit après un sandwich du Fournil","at":"2026-03-04T17:00:00Z","author":"a"}
                {"text":"Intoxication alimentaire, mon fils est à l'hôpital","at":"2026-03-04T17:20:00Z","author":"b"}
                {"text":"Moi aussi j'ai vomi toute la nuit après leur quiche","at":"2026-03-04T17:40:00Z","author":"c"}
                """);

        var ran = backtest("--alerts", folder.resolve("alerts.jsonl").toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("4 mentions", "Claire", "opened", "VIGIE", "USD", "1 harmless");
        assertThat(Files.readAllLines(folder.resolve("alerts.jsonl")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"contact\":\"Claire\""));
    }

    @Test
    void allSensitivitiesStandSideBySide() throws IOException {
        mentions("{\"text\":\"Belle brioche\",\"at\":\"2026-03-04T09:00:00Z\"}\n");

        var ran = backtest("--sensitivity", "all");

        assertThat(ran.out()).contains("Le Fournil, calm", "Le Fournil, balanced", "Le Fournil, nervous");
        assertThat(ran.out()).containsPattern("Rien n'aurait été envoyé|Nothing would have been sent");
    }

    @Test
    void aFileWithoutMentionsSaysSo() throws IOException {
        mentions("");

        assertThat(backtest().out()).containsPattern("ne contient aucune mention|holds no mention");
    }

    @Test
    void aWrongLineIsNamedWithItsMend() throws IOException {
        mentions("{\"text\":\"Belle brioche\",\"at\":\"2026-03-04T09:00:00Z\"}\n{\"texte\":1}\n");

        var ran = backtest();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("mentions.jsonl:2", "\"at\":\"2026-03-04T17:40:00Z\"");
    }

    @Test
    void anUnknownSensitivityIsWrongUsage() throws IOException {
        mentions("");

        assertThat(backtest("--sensitivity", "loud").code()).isEqualTo(2);
    }

    private void mentions(String lines) throws IOException {
        Files.writeString(folder.resolve("mentions.jsonl"), lines);
    }

    private Ran backtest(String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of(
                "backtest",
                folder.resolve("shop.yaml").toString(),
                "--mentions",
                folder.resolve("mentions.jsonl").toString()));
        arguments.addAll(java.util.List.of(more));
        return Ran.vigie(arguments.toArray(String[]::new));
    }
}
