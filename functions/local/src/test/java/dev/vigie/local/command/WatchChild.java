package dev.vigie.local.command;

import dev.vigie.local.run.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine;

/**
 * Runs {@code vigie watch --once} over and over, as a timer would, by a clock that goes on by eleven minutes each time:
 * longer than a run that died holds its sources. Started again, it goes on where it was.
 */
final class WatchChild {
    static final Instant START = Instant.parse("2026-03-04T07:00:00Z");
    static final int TURNS = 52;

    private static final Duration STEP = Duration.ofMinutes(11);

    private WatchChild() {}

    /** @param args the profile, and the folder of the data */
    public static void main(String[] args) throws IOException {
        watch(args[0], Path.of(args[1]));
    }

    static void watch(String profile, Path data) throws IOException {
        var clock = new SettableClock(START);
        var factory = factory(clock);
        for (var turn = next(data); turn <= TURNS; turn = next(data)) {
            clock.set(START.plus(STEP.multipliedBy(turn)));
            Ran.given("", factory, "watch", profile, "--once", "--allow-local", "--data", data.toString());
        }
    }

    /** The real command in all but its clock. */
    private static CommandLine.IFactory factory(SettableClock clock) {
        return new CommandLine.IFactory() {
            @Override
            public <T> T create(Class<T> type) throws Exception {
                return type == WatchCommand.class
                        ? type.cast(new WatchCommand(clock))
                        : CommandLine.defaultFactory().create(type);
            }
        };
    }

    /** Counts on, in a file that outlives the process. */
    private static int next(Path data) throws IOException {
        var file = data.resolve("turn");
        var turn = Files.exists(file) ? Integer.parseInt(Files.readString(file)) + 1 : 1;
        var draft = Files.writeString(data.resolve("turn.new"), Integer.toString(turn));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return turn;
    }
}
