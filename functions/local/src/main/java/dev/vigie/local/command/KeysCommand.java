package dev.vigie.local.command;

import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.LinkKeys;
import dev.vigie.local.run.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vigie keys}: the secrets that make links. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "The secrets that make the links in messages.",
        synopsisSubcommandLabel = "COMMAND")
final class KeysCommand {
    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    /** Changes the key. */
    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = {
                "Makes links with a new key from now on. Links sent with the key before go on opening; those of the",
                "key before that end, so leave thirty days, the life of a link, between two rotations."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  vigie keys rotate --stack vigie-prod                  as each year",
                "  vigie keys rotate --stack vigie-prod --end-old-links  the key was seen by somebody"
            })
    int rotate(
            @Option(names = "--end-old-links", description = "Every link sent so far opens nothing from now on.")
                    boolean end,
            @Mixin Where where)
            throws IOException {
        try (var place = where.open(Clock.systemUTC())) {
            if (place.aws().isPresent()) {
                new LinkKeys(place.aws().get()).rotate(!end, new SecureRandom());
            } else {
                Keys.rotate(Path.of(place.name()), !end, new SecureRandom());
            }
            terminal.line(
                    Colour.GREEN,
                    end
                            ? words.say(
                                    "La clé est changée ; les liens envoyés n'ouvriront plus rien.",
                                    "The key is changed; links sent so far will open nothing.")
                            : words.say(
                                    "La clé est changée ; les liens envoyés s'ouvrent encore.",
                                    "The key is changed; links sent so far still open."));
            terminal.line(
                    place.aws().isPresent()
                            ? words.say(
                                    "Les fonctions la lisent à la prochaine publication : augmentez le numéro de"
                                            + " Description dans template.yaml (Globals), puis sam deploy.",
                                    "Functions read it when they are next published: raise the number in Description"
                                            + " (template.yaml, Globals), then sam deploy.")
                            : words.say(
                                    "Redémarrez vigie watch pour qu'il la lise.", "Restart vigie watch to read it."));
            return 0;
        }
    }
}
