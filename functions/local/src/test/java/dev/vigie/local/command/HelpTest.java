package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "watch",
                "check",
                "source test",
                "source find",
                "parse",
                "article",
                "reviews",
                "score",
                "detect",
                "status",
                "doctor",
                "redrive",
                "drill",
                "digest",
                "moderation",
                "business put",
                "business get",
                "business list",
                "business erase",
                "contacts verify"
            })
    void everyCommandExplainsItselfWithAnExample(String command) {
        var ran = Ran.vigie((command + " --help").split(" "));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Usage: vigie " + command).containsPattern("Examples?:\\s+.*vigie " + command);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void withoutACommandVigieShowsItsCommands() {
        var ran = Ran.vigie();

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("demo", "watch", "check", "source", "parse", "score", "Exit codes:");
    }

    @Test
    void sourceAloneIsWrongUsageAndNamesItsCommands() {
        var ran = Ran.vigie("source");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wach shop.yaml", "watch", "check --colour shop.yaml", "demo --speed fast"})
    void wrongUsageIsExitCodeTwoAndSaysWhatIsWrong(String arguments) {
        var ran = Ran.vigie(arguments.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isNotBlank();
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
        var ran = Ran.vigie("wattch", "shop.yaml");

        assertThat(ran.err()).contains("wattch").contains("vigie watch");
    }

    @Test
    void theVersionIsTold() {
        assertThat(Ran.vigie("--version").out()).startsWith("Vigie ");
    }
}
