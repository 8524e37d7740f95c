package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.incident.Alert;
import dev.vigie.local.run.LocalOutbox.Sent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhoneTest {
    private static final String LINK =
            "https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-3.on.aws/a/AAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void anSmsIsABoxAsNarrowAsAPhoneWithTheWholeLink() {
        var shown = shown(Set.of(Alert.Way.SMS));

        var boxed = shown.lines().filter(line -> line.startsWith("  │")).toList();
        assertThat(shown.lines()
                        .filter(line -> !line.isEmpty())
                        .map(String::length)
                        .distinct())
                .hasSize(1);
        assertThat(boxed).isNotEmpty();
        assertThat(joined(boxed)).contains(LINK);
        assertThat(shown).contains("SMS", "Claire", "18:30").doesNotContain("✉");
    }

    @Test
    void anEmailIsOneLineWithItsSubject() {
        var shown = shown(Set.of(Alert.Way.EMAIL));

        assertThat(shown.lines().filter(line -> !line.isEmpty()))
                .singleElement()
                .asString()
                .contains("✉", "Claire", "18:30", "[Vigie] ALERTE");
    }

    @Property(tries = 300)
    void noLineIsWiderThanThePhoneAndNothingIsLost(
            @ForAll @AlphaChars @Chars({' ', '/', 'é'}) @StringLength(max = 200) String text) {
        var lines = Phone.wrapped(text);

        assertThat(lines).allMatch(line -> line.length() <= 38);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    private static String joined(java.util.List<String> boxed) {
        return String.join(
                "",
                boxed.stream()
                        .map(line -> line.substring(3, line.length() - 2).strip())
                        .toList());
    }

    private static String shown(Set<Alert.Way> ways) {
        var bytes = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
        new Phone(terminal, new Words(true), ZoneId.of("Europe/Paris"))
                .show(new Sent(
                        Instant.parse("2026-03-04T17:30:00Z"),
                        "fournil",
                        "Claire",
                        2,
                        Alert.Kind.OPENED,
                        ways,
                        Optional.of("+33600000001"),
                        Optional.of("claire@fournil.example"),
                        LINK,
                        "VIGIE ALERTE Le Fournil: des clients malades depuis ce matin. " + LINK,
                        "[Vigie] ALERTE",
                        "Bonjour"));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
