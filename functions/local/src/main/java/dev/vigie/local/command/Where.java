package dev.vigie.local.command;

import dev.vigie.local.operate.Place;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which Vigie is meant: a stack on AWS, or a folder on this machine. */
final class Where {
    @Option(
            names = "--stack",
            paramLabel = "NAME",
            description = "A stack on AWS; region and credentials as the AWS command line has them.")
    @Nullable
    private String stack;

    @Option(
            names = "--data",
            defaultValue = "vigie-data",
            paramLabel = "DIR",
            description = "Without a stack: the folder of vigie watch (${DEFAULT-VALUE}).")
    private Path data = Path.of("vigie-data");

    /** @throws NoSuchFileException when the folder holds no data; the message names the mend */
    Place open(Clock clock) throws NoSuchFileException {
        return stack == null ? Place.onThisMachine(data, clock) : Place.onAws(stack, clock);
    }
}
