package dev.vigie.local.command;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code vigie} command. */
@Command(
        name = "vigie",
        version = "Vigie 1.0",
        mixinStandardHelpOptions = true,
        description = "Watches the public web for a small business and tells the right person when talk turns bad.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            WatchCommand.class,
            CheckCommand.class,
            SourceCommand.class,
            ParseCommand.class,
            ArticleCommand.class,
            ReviewsCommand.class,
            ScoreCommand.class,
            TeachCommand.class,
            DetectCommand.class,
            BusinessCommand.class,
            ContactsCommand.class,
            StatusCommand.class,
            DoctorCommand.class,
            RedriveCommand.class,
            DrillCommand.class,
            DigestCommand.class,
            ModerationCommand.class,
            BacktestCommand.class,
            TuneCommand.class,
            DebriefCommand.class,
            WhyCommand.class,
            KeysCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            AuthorCommand.class,
            ScraperCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie demo                      a bad buzz from the web page to the phone, in a minute",
            "  vigie check shop.yaml           is this profile right, and what does it mean?",
            "  vigie source test rss URL       what would this source bring?",
            "  vigie watch shop.yaml           watch for real, from this machine",
            "",
            "Exit codes: 0 fine, 1 failed, 2 wrong usage."
        })
public final class Vigie implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    public static void main(String[] args) {
        System.exit(line(CommandLine.defaultFactory()).execute(args));
    }

    /** The command with all its subcommands, made by the factory. */
    static CommandLine line(CommandLine.IFactory factory) {
        var line = new CommandLine(new Vigie(), factory);
        // One id in sixty-four begins with a dash, and is no option.
        Stream.of("why", "debrief", "teach")
                .map(line.getSubcommands()::get)
                .forEach(each -> each.setUnmatchedOptionsArePositionalParams(true));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("vigie: " + reason(failure));
                    return 1;
                });
    }

    private static String reason(Exception failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : Terminal.clean(message);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }
}
