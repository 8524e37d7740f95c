package dev.vigie.local.command;

import dev.vigie.business.BusinessId;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.run.Mailer;
import dev.vigie.mention.SourceId;
import dev.vigie.message.Digest;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Sources;
import dev.vigie.store.Versioned;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie digest}: what changed within a week or a day, printed or sent by e-mail. */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = "Tells what changed within a week, and which sources were really looked at.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie digest fournil-saint-michel",
            "  vigie digest fournil --daily --send     as a line of crontab; VIGIE_SMTP says by which server"
        })
final class DigestCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BUSINESS", description = "The business's id.")
    private String business = "";

    @Option(names = "--daily", description = "The last day instead of the last week.")
    private boolean daily;

    @Option(names = "--send", description = "E-mail it to everybody of the team who has an address.")
    private boolean send;

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
            var profile = found.get();
            var sources = new Sources(place.store());
            var digest = new Digest(
                    profile,
                    new Incidents(place.store())
                            .of(profile.id()).stream().map(Versioned::value).toList(),
                    profile.sources().stream()
                            .flatMap(spec -> sources.get(SourceId.of(spec)).stream())
                            .toList());
            var now = clock.instant();
            var from = now.minus(daily ? Duration.ofDays(1) : Duration.ofDays(7));
            var text = digest.text(from, now);
            terminal.line(text.stripTrailing());
            if (send) {
                var mailer = Mailer.of(System.getenv())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "VIGIE_SMTP is not set: set it to smtp://user:password@host:587"));
                var language = profile.locale().getLanguage().equals("en") ? "en" : "fr";
                profile.team().contacts().stream()
                        .flatMap(contact -> contact.email().stream())
                        .forEach(address -> mailer.send(address, digest.subject(from, now), text, language));
            }
            return 0;
        }
    }
}
