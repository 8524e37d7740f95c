package dev.vigie.local.command;

import dev.vigie.business.BusinessId;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.Exercise;
import dev.vigie.store.Businesses;
import dev.vigie.store.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie drill}: a real message, marked as an exercise, and the time until somebody takes it. */
@Command(
        name = "drill",
        mixinStandardHelpOptions = true,
        description =
                "Sends a real message marked EXERCICE and times it until somebody presses the button; 1 when nobody"
                        + " does. It counts in no statistics. vigie watch, or the stack, sends it.",
        footerHeading = "%nExamples:%n",
        footer = {"  vigie drill fournil-saint-michel", "  vigie drill fournil --to Claire --wait 30 --stack vigie-prod"
        })
final class DrillCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BUSINESS", description = "The business's id.")
    private String business = "";

    @Option(names = "--to", paramLabel = "NAME", description = "The person; the first who is told unless given.")
    @Nullable
    private String to;

    @Option(
            names = "--wait",
            defaultValue = "15",
            paramLabel = "MINUTES",
            description = "How long to wait (${DEFAULT-VALUE}).")
    private double minutes;

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
            var contact = found.flatMap(each -> Optional.ofNullable(to)
                    .map(name -> each.team().named(name))
                    .orElseGet(() -> each.team().inOrder().stream().findFirst()));
            if (found.isEmpty() || contact.isEmpty()) {
                terminal.line(
                        Colour.RED,
                        words.say("cette entreprise ou cette personne n'existe pas", "no such business or person"));
                return 1;
            }
            var isFrench = contact.get()
                    .language()
                    .orElse(found.get().locale())
                    .getLanguage()
                    .equals("fr");
            var text = isFrench
                    ? "EXERCICE. J'ai attendu vingt minutes et le pain était froid."
                    : "DRILL. I waited for twenty minutes and the bread was cold.";
            if (!json) {
                terminal.line(words.say("exercice envoyé à ", "drill sent to ")
                        + contact.get().name()
                        + words.say(" ; j'attends « Je prends »…", "; waiting for \"I take it\"…"));
            }
            var result = new Exercise(place.store(), clock, DrillCommand::rest)
                    .run(found.get(), contact.get(), text, Duration.ofMillis(Math.round(minutes * 60_000)));
            tell(result);
            return result.took().isPresent() ? 0 : 1;
        }
    }

    private void tell(Exercise.Result result) {
        if (json) {
            terminal.line(Json.write(result));
            return;
        }
        if (result.took().isPresent()) {
            var seconds = result.took().get().toSeconds();
            terminal.line(
                    Colour.GREEN,
                    words.say("pris en ", "taken within ") + seconds / 60 + " min " + seconds % 60 + " s");
            return;
        }
        terminal.line(
                Colour.RED,
                result.sent().isPresent()
                        ? words.say("envoyé, mais personne ne l'a pris", "sent, but nobody took it")
                        : words.say(
                                        "le message n'est pas parti : vigie watch tourne-t-il ? ",
                                        "the message did not leave: does vigie watch run? ")
                                + result.failure().orElse(""));
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the exercise was interrupted", e);
        }
    }
}
