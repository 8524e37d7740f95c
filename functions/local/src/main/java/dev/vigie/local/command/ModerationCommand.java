package dev.vigie.local.command;

import dev.vigie.business.BusinessId;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.memory.Moderation;
import dev.vigie.memory.ModerationCsv;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Json;
import dev.vigie.store.Versioned;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie moderation}: a month of what was answered, removed and left. */
@Command(
        name = "moderation",
        mixinStandardHelpOptions = true,
        description = "Tells of a month what came in, was answered, removed or left, by which rule of the charter.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie moderation fournil-saint-michel",
            "  vigie moderation fournil-saint-michel --month 2026-03 --csv > march.csv"
        })
final class ModerationCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BUSINESS", description = "The business's id.")
    private String business = "";

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Which month; this one unless said.")
    @Nullable
    private YearMonth month;

    @Option(names = "--csv", description = "Print the decisions as a table.")
    private boolean csv;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private Where where = new Where();

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());
    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        try (var place = where.open(clock)) {
            var found = new Businesses(place.store()).get(new BusinessId(business));
            if (found.isEmpty()) {
                terminal.line(Colour.RED, words.say("aucune entreprise trouvée", "no business was found"));
                return 1;
            }
            var zone = found.get().timezone();
            var asked = month == null ? YearMonth.now(clock.withZone(zone)) : month;
            var told = Moderation.of(
                    new Incidents(place.store())
                            .of(found.get().id()).stream().map(Versioned::value).toList(),
                    asked,
                    zone);
            if (csv) {
                System.out.print(ModerationCsv.of(told, zone));
            } else if (json) {
                terminal.line(Json.write(told));
            } else {
                show(told);
            }
            return 0;
        }
    }

    private void show(Moderation told) {
        terminal.line(Colour.BOLD, business + "  " + told.month());
        terminal.line(words.say("  reçus                ", "  received           ") + told.received());
        terminal.line(words.say("  réponses relues      ", "  replies read again ") + told.answered());
        terminal.line(words.say("  retirés ou masqués   ", "  removed or hidden  ") + told.removed());
        terminal.line(words.say("  laissés en place     ", "  left in place      ") + told.refused());
        told.byRule().forEach((rule, count) -> terminal.line(words.say("  règle ", "  rule ") + rule + "  " + count));
        told.medianDelay()
                .ifPresent(delay -> terminal.line(
                        words.say("  délai médian         ", "  median delay       ") + delay.toMinutes() + " min"));
    }
}
