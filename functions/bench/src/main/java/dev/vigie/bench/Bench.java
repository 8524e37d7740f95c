package dev.vigie.bench;

import dev.vigie.bench.crash.CrashPoints;
import dev.vigie.bench.crowd.Crowd;
import dev.vigie.bench.detect.Crises;
import dev.vigie.bench.detect.OrdinaryYears;
import dev.vigie.bench.forged.Forged;
import dev.vigie.bench.fuzz.Fuzz;
import dev.vigie.bench.hostile.Hostile;
import dev.vigie.bench.kills.Kills;
import dev.vigie.bench.match.Watching;
import dev.vigie.bench.month.Month;
import dev.vigie.bench.read.Reading;
import dev.vigie.bench.series.Series;
import dev.vigie.bench.stories.TopicsOfTweets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The measurements of this repository. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures Vigie.",
        subcommands = {
            OrdinaryYears.class,
            Crises.class,
            Watching.class,
            Series.class,
            TopicsOfTweets.class,
            CrashPoints.class,
            Hostile.class,
            Fuzz.class,
            Forged.class,
            Month.class,
            Kills.class,
            Reading.class,
            Crowd.class
        })
public final class Bench implements Runnable {
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
