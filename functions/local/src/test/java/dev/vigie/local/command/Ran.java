package dev.vigie.local.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** One run of the {@code vigie} command: how it ended and what it said. */
record Ran(int code, String out, String err) {
    static Ran vigie(String... arguments) {
        return given("", arguments);
    }

    /** With a text on its standard input. */
    static Ran given(String input, String... arguments) {
        return given(input, CommandLine.defaultFactory(), arguments);
    }

    /** With subcommands that the factory makes. */
    static Ran given(String input, CommandLine.IFactory factory, String... arguments) {
        var in = System.in;
        var out = System.out;
        var err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            var code = Vigie.line(factory).execute(arguments);
            return new Ran(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
