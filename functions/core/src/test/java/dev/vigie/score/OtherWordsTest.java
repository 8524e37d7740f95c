package dev.vigie.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Crises told in words that no list foresaw, and harmless talk in words that sound like one. All invented. */
class OtherWordsTest {
    private static final String HARMLESS = "none";

    @Test
    void aCrisisIsRecognisedInOtherWords() throws IOException {
        var told = lines().stream().filter(line -> !line[0].equals(HARMLESS)).toList();

        var missed = told.stream().filter(line -> !isSaid(line[0], line[1])).toList();

        assertThat(told).hasSizeGreaterThan(400);
        assertThat(missed.size()).isLessThan(told.size() / 10);
    }

    @Test
    void harmlessTalkAlarmsNobody() throws IOException {
        var harmless = lines().stream().filter(line -> line[0].equals(HARMLESS)).toList();

        var alarmed = harmless.stream().filter(line -> isAlarmed(line[1])).toList();

        assertThat(harmless).hasSizeGreaterThan(80);
        assertThat(alarmed.size()).isLessThan(harmless.size() / 10);
    }

    private static boolean isSaid(String kind, String text) {
        var score = Ours.of(text);
        return switch (kind) {
            case "denial" -> score.stances().contains(Stance.DENIAL);
            case "rumour" -> score.has(Signal.RUMOUR) || score.stances().contains(Stance.DENIAL);
            default -> score.has(Signal.of(kind));
        };
    }

    private static boolean isAlarmed(String text) {
        return Ours.of(text).leading().filter(signal -> signal != Signal.PRAISE).isPresent();
    }

    private static List<String[]> lines() throws IOException {
        try (var in =
                Objects.requireNonNull(OtherWordsTest.class.getResourceAsStream("/dev/vigie/score/other-words.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
