package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.AuthorErasure;
import dev.vigie.local.operate.Place;
import dev.vigie.local.run.Keys;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.store.Businesses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie author}: the people whose words were found. */
@Command(
        name = "author",
        mixinStandardHelpOptions = true,
        description = "The people whose words were found.",
        synopsisSubcommandLabel = "COMMAND")
final class AuthorCommand {
    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    /** Forgets one. */
    @Command(
            name = "erase",
            mixinStandardHelpOptions = true,
            description = {
                "Forgets what an author wrote, and where it is quoted. There is no way back.",
                "The name is as the source shows it; Vigie keeps none, and finds the author by its salted hash."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  vigie author erase \"jeanne33\" --yes --stack vigie-prod",
                "  vigie author erase \"jeanne33\" --business fournil-saint-michel --yes"
            })
    int erase(
            @Parameters(paramLabel = "NAME", description = "The author's name.") String name,
            @Option(names = "--business", paramLabel = "ID", description = "Only there; everywhere without it.")
                    Optional<String> business,
            @Option(names = "--yes", description = "Yes, for good.") boolean yes,
            @Mixin Where where)
            throws IOException {
        if (!yes) {
            terminal.line(
                    Colour.RED, words.say("Rien n'est effacé : ajoutez --yes.", "Nothing was erased: add --yes."));
            return 2;
        }
        try (var place = where.open(Clock.systemUTC())) {
            var erasure = new AuthorErasure(place.store(), pseudonyms(place));
            var known = false;
            for (var each : businesses(place, business)) {
                var steps = erasure.of(name, each);
                if (!steps.isEmpty()) {
                    known = true;
                    terminal.line(Colour.BOLD, each + ", " + place.name());
                    steps.forEach(step -> terminal.line(Colour.RED, "  " + step));
                }
            }
            if (!known) {
                terminal.line(words.say(
                        "Aucune mention de cet auteur n'est stockée.", "No mention by this author is stored."));
                return 1;
            }
            return 0;
        }
    }

    private static List<BusinessId> businesses(Place place, Optional<String> business) {
        return business.map(id -> List.of(new BusinessId(id)))
                .orElseGet(() -> new Businesses(place.store())
                        .all().stream().map(Business::id).toList());
    }

    private static Pseudonyms pseudonyms(Place place) throws IOException {
        if (place.aws().isEmpty()) {
            return new Pseudonyms(
                    Keys.in(Path.of(place.name()), new SecureRandom()).salt());
        }
        var aws = place.aws().get();
        var salt = aws.ssm()
                .getParameter(
                        get -> get.name("/" + aws.stack() + "/author-salt").withDecryption(true))
                .parameter()
                .value();
        return new Pseudonyms(salt.strip().getBytes(StandardCharsets.UTF_8));
    }
}
