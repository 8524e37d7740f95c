package dev.vigie.local.command;

import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.scrapers.find.Discovered;
import dev.vigie.scrapers.find.Discovery;
import dev.vigie.store.Json;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie source find}: what there is to watch at an address, or about a name. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Finds what can be watched at an address or about a name, and proposes lines for a profile.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie source find https://www.example.com         its feeds, reviews and forum",
            "  vigie source find \"Le Fournil Saint-Michel\"      searches for the name",
            "  vigie source find www.example.com --json"
        })
final class SourceFindCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL|NAME", description = "A web address, or a name to search for.")
    private String what = "";

    @Option(names = "--allow-local", description = "Read servers on this machine, too.")
    private boolean allowLocal;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    @Override
    public Integer call() {
        var found = found();
        if (json) {
            terminal.line(Json.write(found));
        } else {
            show(found);
        }
        return found.proposals().isEmpty() ? 1 : 0;
    }

    private Discovered found() {
        try (var fetcher = new Fetcher(
                Limits.USUAL, allowLocal ? Manners.AT_HOME : Manners.USUAL, Clock.systemUTC(), new SecureRandom())) {
            var discovery =
                    new Discovery(fetcher, new HashSet<>(Scrapers.standard().kinds()));
            var address = address(what.strip());
            return address == null
                    ? discovery.ofName(what.strip(), words.french() ? Locale.FRENCH : Locale.ENGLISH)
                    : discovery.ofSite(address);
        }
    }

    /** The address that is meant, if it looks like one. */
    private static @Nullable String address(String what) {
        if (what.matches("(?i)https?://\\S+")) {
            return what;
        }
        return what.matches("(?i)(?:[\\w-]+\\.)+[a-z]{2,}(?:[/:?]\\S*)?") ? "https://" + what : null;
    }

    private void show(Discovered found) {
        found.notes().forEach(note -> terminal.line(Colour.RED, note));
        if (!found.engine().isEmpty()) {
            terminal.line(Colour.GREY, "# " + words.say("fonctionne avec ", "runs on ") + found.engine());
        }
        if (!found.proposals().isEmpty()) {
            terminal.line("sources:");
        }
        for (var proposal : found.proposals()) {
            terminal.line(Colour.GREY, "  # " + proposal.because().replaceAll("\\s+", " "));
            terminal.line("  " + proposal.line());
        }
    }
}
