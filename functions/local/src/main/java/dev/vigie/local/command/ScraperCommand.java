package dev.vigie.local.command;

import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.extend.NewScraper;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie scraper}: for developers who teach Vigie a new kind of place. */
@Command(
        name = "scraper",
        mixinStandardHelpOptions = true,
        description = "Teaches Vigie a new kind of place.",
        synopsisSubcommandLabel = "COMMAND")
final class ScraperCommand {
    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    /** Begins one. */
    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = {
                "Writes a scraper that reads its own invented fixture, its registration, its function in template.yaml,",
                "its place in the profile's schema and its sample event. Its tests pass as it is; then make it yours."
            },
            footerHeading = "%nExamples:%n",
            footer = "  vigie scraper new flarum        in a checkout of Vigie")
    int begin(
            @Parameters(paramLabel = "KIND", description = "As a profile spells it: lower case letters and digits.")
                    String kind,
            @Option(
                            names = "--in",
                            paramLabel = "DIR",
                            defaultValue = ".",
                            description = "The checkout; ${DEFAULT-VALUE} by default.")
                    Path checkout)
            throws IOException {
        NewScraper scraper;
        try {
            scraper = NewScraper.of(kind);
        } catch (IllegalArgumentException e) {
            terminal.line(Colour.RED, String.valueOf(e.getMessage()));
            return 2;
        }
        scraper.into(checkout).forEach(file -> terminal.line(Colour.GREEN, "  " + file));
        terminal.line();
        terminal.line(words.say("Et maintenant :", "And now:"));
        terminal.line("  1. "
                + words.say(
                        "mettez une réponse du lieu dans fixtures/" + kind
                                + " et ce qui doit en sortir dans posts.expected.json",
                        "put an answer of the place into fixtures/" + kind
                                + " and what must come out of it into posts.expected.json"));
        terminal.line("  2. " + words.say("adaptez ", "change ") + scraper.name() + ".java");
        terminal.line("  3. mvn test -pl functions/scrapers -am -Dtest=ScraperContractTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false");
        terminal.line("  4. vigie source test " + kind + " https://place.example.com");
        return 0;
    }
}
