package dev.vigie.local.command;

import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie import}: takes in what export printed. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in the lines of vigie export. What is there already stays as it is, unless --replace says otherwise;",
            "doing it twice changes nothing. On AWS vigie business put makes topics and subscriptions afterwards."
        },
        footerHeading = "%nExample:%n",
        footer = "  vigie import all.jsonl --stack vigie-dev")
final class ImportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "What vigie export printed.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Replace what is there.")
    private boolean replace;

    @Mixin
    private Where where = new Where();

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    @Override
    public Integer call() throws IOException {
        try (var place = where.open(Clock.systemUTC());
                var lines = Files.newBufferedReader(file)) {
            var taken = new Archive(place.store()).take(lines, replace);
            terminal.line(
                    Colour.GREEN,
                    taken.added()
                            + words.say(" lignes reprises, ", " lines taken in, ")
                            + taken.left()
                            + words.say(" étaient déjà là", " were there already"));
            return 0;
        }
    }
}
