package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.Register;
import dev.vigie.local.operate.Step;
import dev.vigie.local.profile.ProfileWriter;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.store.Businesses;
import dev.vigie.store.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie business}: takes businesses in, shows them, forgets them. */
@Command(
        name = "business",
        mixinStandardHelpOptions = true,
        description = "Takes businesses in, shows them, forgets them; on this machine or on AWS.",
        synopsisSubcommandLabel = "COMMAND")
final class BusinessCommand {
    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());
    private final Clock clock = Clock.systemUTC();

    /** Takes in, or changes. */
    @Command(
            name = "put",
            mixinStandardHelpOptions = true,
            description = {
                "Puts profiles in place of what is known, with their sources and, on AWS, a topic and its",
                "subscriptions. Shows each change before it is made; doing it twice changes nothing."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  vigie business put shop.yaml --stack vigie-prod --dry-run   what would change?",
                "  vigie business put shop.yaml --stack vigie-prod",
                "  vigie business get shop --stack vigie-prod > before.yaml    to be able to go back"
            })
    int put(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "A business's YAML file.") List<Path> files,
            @Option(names = "--dry-run", description = "Show the changes and make none.") boolean dry,
            @Mixin Where where)
            throws IOException {
        List<Business> businesses;
        try {
            businesses = new Profiles(new HashSet<>(Scrapers.standard().kinds())).read(files);
        } catch (Profiles.Wrong wrong) {
            wrong.lines().forEach(line -> terminal.line(Colour.RED, line));
            return 1;
        }
        try (var place = where.open(clock)) {
            var register = new Register(place, clock);
            for (var business : businesses) {
                var steps = register.plan(business);
                show(business.id().value() + ", " + place.name(), steps);
                if (!dry && !steps.isEmpty()) {
                    register.put(business);
                    terminal.line(Colour.GREEN, words.say("Fait.", "Done.") + next(business));
                }
            }
        }
        return 0;
    }

    private String next(Business business) {
        return business.team().contacts().stream()
                        .anyMatch(contact -> contact.email().isPresent())
                ? words.say(
                        " Chaque adresse e-mail reçoit une lettre d'AWS à confirmer : vigie contacts verify.",
                        " Each new e-mail address gets a letter from AWS to confirm: vigie contacts verify.")
                : "";
    }

    /** Shows one. */
    @Command(
            name = "get",
            mixinStandardHelpOptions = true,
            description = "Prints a business's profile as the YAML that put takes.",
            footerHeading = "%nExample:%n",
            footer = "  vigie business get fournil-saint-michel --stack vigie-prod > fournil.yaml")
    int get(
            @Parameters(paramLabel = "ID", description = "The business's id.") String id,
            @Option(names = "--json", description = "Print JSON.") boolean json,
            @Mixin Where where)
            throws IOException {
        try (var place = where.open(clock)) {
            var found = new Businesses(place.store()).get(new BusinessId(id));
            if (found.isEmpty()) {
                return unknown(id, place.name());
            }
            terminal.line(
                    json
                            ? Json.write(found.get())
                            : ProfileWriter.yaml(found.get()).stripTrailing());
            return 0;
        }
    }

    /** Shows all. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the businesses, with their sources and people.",
            footerHeading = "%nExample:%n",
            footer = "  vigie business list --stack vigie-prod")
    int list(@Option(names = "--json", description = "Print JSON.") boolean json, @Mixin Where where)
            throws IOException {
        try (var place = where.open(clock)) {
            var all = new Businesses(place.store()).all();
            if (json) {
                all.forEach(each -> terminal.line(Json.write(Map.of(
                        "business", each.id().value(),
                        "name", each.name(),
                        "sources", each.sources().size(),
                        "contacts", each.team().contacts().size()))));
                return 0;
            }
            if (all.isEmpty()) {
                terminal.line(words.say(
                        "Aucune entreprise encore. Pour en ajouter une : vigie business put FICHIER",
                        "No business yet. To add one: vigie business put FILE"));
            }
            all.forEach(each -> terminal.line("%-32s  %-32s  %2d sources  %2d contacts"
                    .formatted(
                            each.id(),
                            each.name(),
                            each.sources().size(),
                            each.team().contacts().size())));
            return 0;
        }
    }

    /** Forgets one. */
    @Command(
            name = "erase",
            mixinStandardHelpOptions = true,
            description = "Forgets a business everywhere and says what was erased. There is no way back.",
            footerHeading = "%nExample:%n",
            footer = "  vigie business erase fournil-saint-michel --yes --stack vigie-prod")
    int erase(
            @Parameters(paramLabel = "ID", description = "The business's id.") String id,
            @Option(names = "--yes", description = "Yes, for good.") boolean yes,
            @Mixin Where where)
            throws IOException {
        if (!yes) {
            terminal.line(
                    Colour.RED,
                    words.say(
                                    "Rien n'est effacé : ajoutez --yes pour effacer ",
                                    "Nothing was erased: add --yes to erase ")
                            + id
                            + words.say(" pour de bon.", " for good."));
            return 2;
        }
        try (var place = where.open(clock)) {
            var steps = new Register(place, clock).erase(new BusinessId(id));
            if (steps.isEmpty()) {
                return unknown(id, place.name());
            }
            show(id + ", " + place.name(), steps);
            return 0;
        }
    }

    private int unknown(String id, String place) {
        terminal.line(
                Colour.RED,
                words.say("pas d'entreprise nommée ", "no business is named ")
                        + id
                        + words.say(" dans ", " in ")
                        + place
                        + words.say(" ; vigie business list les montre", "; vigie business list shows them"));
        return 1;
    }

    private void show(String title, List<Step> steps) {
        terminal.line(Colour.BOLD, title);
        if (steps.isEmpty()) {
            terminal.line(words.say("  rien ne change", "  nothing changes"));
        }
        steps.forEach(step -> terminal.line(
                switch (step.sign()) {
                    case ADDED -> Colour.GREEN;
                    case CHANGED -> Colour.YELLOW;
                    case REMOVED -> Colour.RED;
                },
                "  " + step));
    }
}
