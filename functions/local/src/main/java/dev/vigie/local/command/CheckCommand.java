package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.business.SourceSpec;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.scrapers.Scrapers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vigie check}: is the profile right, and what does it mean in words? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks profiles and explains each rule in words.",
        footerHeading = "%nExample:%n",
        footer = "  vigie check infrastructure/businesses/fournil-saint-michel.yaml")
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A business's YAML file.")
    private List<Path> files = List.of();

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    @Override
    public Integer call() {
        try {
            new Profiles(new java.util.HashSet<>(Scrapers.standard().kinds()))
                    .read(files)
                    .forEach(this::explain);
            return 0;
        } catch (Profiles.Wrong wrong) {
            wrong.lines().forEach(line -> terminal.line(Colour.RED, line));
            return 1;
        }
    }

    private void explain(Business business) {
        terminal.line(
                Colour.GREEN,
                words.say("Le profil est bon : ", "The profile is right: ") + business.name() + " (" + business.id()
                        + ")");
        looksFor(business);
        terminal.line(words.say("  Où Vigie regarde :", "  Where Vigie looks:"));
        business.sources().forEach(source -> terminal.line("    " + place(source)));
        tells(business);
    }

    private void looksFor(Business business) {
        var watch = business.watch();
        terminal.line(words.say("  Ce que Vigie cherche :", "  What Vigie looks for:"));
        terminal.line("    " + String.join(words.say(" ou ", " or "), watch.any()));
        watch.near()
                .ifPresent(near -> terminal.line("    "
                        + words.say("ou l'un de ", "or one of ") + near.terms()
                        + words.say(" à moins de 12 mots de ", " within 12 words of ") + near.place()));
        if (!watch.none().isEmpty()) {
            terminal.line("    " + words.say("mais jamais ", "but never ") + String.join(", ", watch.none()));
        }
    }

    private String place(SourceSpec source) {
        return source.kind() + "  " + source.address() + "  " + words.say("toutes les ", "every ")
                + spoken(source.every());
    }

    private void tells(Business business) {
        terminal.line(words.say("  Qui est prévenu, dans cet ordre :", "  Who is told, in this order:"));
        for (var contact : business.team().inOrder()) {
            terminal.line("    " + contact.name() + "  " + ways(contact));
        }
        business.team()
                .quietHours()
                .ifPresent(quiet -> terminal.line("    "
                        + words.say("De ", "From ") + quiet.from() + words.say(" à ", " to ") + quiet.to()
                        + words.say(
                                " : rien par SMS en dessous du niveau alerte.",
                                ": no SMS below the level of an alert.")));
        terminal.line(words.say("  Sensibilité : ", "  Sensitivity: ")
                + business.thresholds().sensitivity().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String ways(Contact contact) {
        return contact.sms().map(sms -> "SMS " + sms).orElse("")
                + contact.email()
                        .map(email -> (contact.sms().isPresent() ? ", " : "") + "e-mail " + email)
                        .orElse("");
    }

    private static String spoken(Duration every) {
        return every.toMinutes() % 60 == 0 ? every.toHours() + " h" : every.toMinutes() + " min";
    }
}
