package dev.vigie.local.command;

import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.Doctor;
import dev.vigie.local.operate.Finding;
import dev.vigie.store.Json;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vigie doctor}: what is wrong with the set-up, each with its mend. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks at everything a message needs on its way; 1 when something is wrong.",
        footerHeading = "%nExamples:%n",
        footer = {"  vigie doctor --stack vigie-prod", "  vigie doctor --data vigie-data"})
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private Where where = new Where();

    private final Terminal terminal = Terminal.standard(System.getenv());

    @Override
    public Integer call() throws IOException {
        var clock = Clock.systemUTC();
        try (var place = where.open(clock)) {
            var findings = new Doctor(place, System.getenv(), clock).look();
            findings.forEach(finding -> {
                if (json) {
                    terminal.line(Json.write(finding));
                } else {
                    show(finding);
                }
            });
            return findings.stream().anyMatch(each -> each.verdict() == Finding.Verdict.WRONG) ? 1 : 0;
        }
    }

    private void show(Finding finding) {
        switch (finding.verdict()) {
            case FINE -> terminal.line(Colour.GREEN, "✓ " + finding.what());
            case WORTH_KNOWING -> terminal.line(Colour.YELLOW, "! " + finding.what());
            case WRONG -> terminal.line(Colour.RED, "✗ " + finding.what());
        }
        if (!finding.mend().isEmpty()) {
            terminal.line("  → " + finding.mend());
        }
    }
}
