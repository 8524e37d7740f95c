package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.Topics;
import dev.vigie.local.operate.Topics.Way;
import dev.vigie.store.Businesses;
import dev.vigie.store.Json;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie contacts}: would a message arrive? */
@Command(
        name = "contacts",
        mixinStandardHelpOptions = true,
        description = "The people who are told.",
        synopsisSubcommandLabel = "COMMAND")
final class ContactsCommand {
    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    /** Looks at each way to each person. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Says for every number and address whether a message would arrive; 1 when one would not.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  vigie contacts verify --stack vigie-prod                         every business",
                "  vigie contacts verify fournil-saint-michel --stack vigie-prod --ask-again"
            })
    int verify(
            @Parameters(arity = "0..1", paramLabel = "ID", description = "One business; all without it.")
                    Optional<String> id,
            @Option(
                            names = "--ask-again",
                            description = "Send AWS's letter again to addresses that have not confirmed.")
                    boolean again,
            @Option(names = "--json", description = "Print JSON.") boolean json,
            @Mixin Where where)
            throws IOException {
        try (var place = where.open(Clock.systemUTC())) {
            if (place.topics().isEmpty()) {
                terminal.line(words.say(
                        "Sur cette machine il n'y a rien à confirmer : les e-mails partent par VIGIE_SMTP.",
                        "On one machine nothing has to be confirmed: e-mails go out by VIGIE_SMTP."));
                return 0;
            }
            var businesses = new Businesses(place.store());
            var chosen = id.isEmpty()
                    ? businesses.all()
                    : businesses.get(new BusinessId(id.get())).stream().toList();
            if (chosen.isEmpty()) {
                terminal.line(Colour.RED, words.say("aucune entreprise trouvée", "no business was found"));
                return 1;
            }
            var fine = true;
            for (var business : chosen) {
                fine &= verify(business, place.topics().get(), again, json);
            }
            return fine ? 0 : 1;
        }
    }

    private boolean verify(Business business, Topics topics, boolean again, boolean json) {
        List<String> asked = again ? topics.askAgain(business) : List.of();
        var ways = topics.ways(business);
        if (json) {
            terminal.line(Json.write(Map.of("business", business.id().value(), "ways", ways, "asked", asked)));
        } else {
            terminal.line(Colour.BOLD, business.id().value());
            ways.forEach((who, way) -> terminal.line(way == Way.OPEN ? Colour.GREEN : Colour.RED, line(who, way)));
            asked.forEach(address ->
                    terminal.line("  " + words.say("lettre renvoyée à ", "letter sent again to ") + address));
        }
        return ways.values().stream().allMatch(way -> way == Way.OPEN);
    }

    private String line(String who, Way way) {
        return "  " + who + "  "
                + switch (way) {
                    case OPEN -> words.say("arrive", "arrives");
                    case UNCONFIRMED ->
                        words.say(
                                "pas confirmée : suivre le lien de la lettre d'AWS (--ask-again la renvoie)",
                                "not confirmed: follow the link in AWS's letter (--ask-again sends it again)");
                    case STOPPED ->
                        words.say(
                                "a répondu STOP : seule cette personne peut revenir, en répondant START",
                                "has answered STOP: only that person can come back, by answering START");
                    case MISSING ->
                        words.say(
                                "pas abonné : refaire vigie business put",
                                "not subscribed: run vigie business put again");
                };
    }
}
