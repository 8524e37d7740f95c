package dev.vigie.local.command;

import dev.vigie.local.operate.Archive;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vigie export}: all data as JSON lines. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Prints all that is stored as JSON lines, which vigie import takes in again.",
            "With --business only what belongs to it: profile, mentions, incidents, alerts, pulse."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie export --stack vigie-prod > all.jsonl",
            "  vigie export --business fournil-saint-michel --stack vigie-prod > fournil.jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--business", paramLabel = "ID", description = "Only this business.")
    private Optional<String> business = Optional.empty();

    @Mixin
    private Where where = new Where();

    private final Words words = Words.of(System.getenv());

    @Override
    public Integer call() throws IOException {
        try (var place = where.open(Clock.systemUTC())) {
            var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            var count = new Archive(place.store()).export(business, out::println);
            out.flush();
            System.err.println(count + words.say(" lignes de ", " lines from ") + place.name());
            return count == 0 && business.isPresent() ? 1 : 0;
        }
    }
}
