package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.local.command.Terminal.Colour;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TerminalTest {
    /** Escapes of both lengths, backspace, a bell, and the marks that turn the direction of a line around. */
    private static final String WICKED =
            "\u001b\u009b\u0007\b\r\u0000\u007f\u0085\u202a\u202b\u202d\u202e\u2066\u2069\u200b\u200f\ufeff";

    @Test
    void aStrangersEscapeSequenceIsShownAsTheHarmlessRest() {
        var shown = shown(false, terminal -> terminal.line("Fermé\u001b[2K\u001b[1A\rOuvert \u202eforp\u202c"));

        assertThat(shown).isEqualTo("Fermé[2K[1AOuvert forp" + System.lineSeparator());
    }

    @Property(tries = 500)
    void noTextOfStrangersBringsAControlCharacterToTheTerminal(@ForAll("wickedTexts") String text) {
        var shown = shown(false, terminal -> {
            terminal.line(text);
            terminal.line(Colour.RED, text);
            terminal.progress(text);
        });

        assertThat(shown.codePoints().filter(TerminalTest::isWicked)).isEmpty();
    }

    @Property(tries = 500)
    void withColoursTheOnlyEscapesAreOurOwn(@ForAll("wickedTexts") String text) {
        var shown = shown(true, terminal -> {
            terminal.line(Colour.YELLOW, text);
            terminal.progress(text);
            terminal.endProgress();
        });

        var rest = shown.replace("\u001b[33m", "").replace("\u001b[0m", "").replace("\r\u001b[2K", "");
        assertThat(rest.codePoints().filter(TerminalTest::isWicked)).isEmpty();
    }

    @Test
    void accentsAndFamiliesOfEmojiAreLeftWhole() {
        assertThat(Terminal.clean("À l’école 👩‍👧\tbonjour")).isEqualTo("À l’école 👩‍👧\tbonjour");
    }

    @Test
    void progressIsForTerminalsOnly() {
        assertThat(shown(false, terminal -> terminal.progress("42"))).isEmpty();
    }

    @Provide
    Arbitrary<String> wickedTexts() {
        var characters = Arbitraries.oneOf(
                Arbitraries.chars().all(),
                Arbitraries.of(WICKED.chars().mapToObj(each -> (char) each).toList()));
        return characters.list().ofMaxSize(60).map(each -> {
            var text = new StringBuilder();
            each.forEach(text::append);
            return text.toString();
        });
    }

    private static boolean isWicked(int point) {
        var isLineEnd = System.lineSeparator().indexOf(point) >= 0;
        return WICKED.indexOf(point) >= 0 && !isLineEnd
                || Character.isISOControl(point) && point != '\n' && point != '\t';
    }

    private static String shown(boolean colours, Consumer<Terminal> said) {
        var bytes = new ByteArrayOutputStream();
        said.accept(new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8), colours));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
