package dev.vigie.local.command;

import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.DeadLetter;
import dev.vigie.local.operate.DeadLetterBox;
import dev.vigie.store.Json;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie redrive}: what was given up, and back on its way. */
@Command(
        name = "redrive",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the work that was given up after every try, and why; takes it up again with --all or by id.",
            "A mention is decided on anew, a message is sent unless it left meanwhile; a round that failed needs",
            "nothing, the next one did its work. Mend the reason first. 1 when something cannot be taken up."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie redrive --stack vigie-prod                   what lies there, and why",
            "  vigie redrive --stack vigie-prod --all --dry-run   what would be taken up",
            "  vigie redrive --stack vigie-prod --all",
            "  vigie redrive --data vigie-data 3f9a0c11d2e4"
        })
final class RedriveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "0..*", description = "Take up these only.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "Take up everything.")
    private boolean all;

    @Option(names = "--dry-run", description = "Change nothing; say what would be taken up.")
    private boolean dry;

    @Option(names = "--json", description = "Print JSON, one letter a line.")
    private boolean json;

    @Mixin
    private Where where = new Where();

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    @Override
    public Integer call() throws IOException {
        try (var place = where.open(Clock.systemUTC());
                var box = DeadLetterBox.of(place)) {
            var letters = box.letters();
            var unknown = ids.stream()
                    .filter(id -> letters.stream().noneMatch(each -> each.id().equals(id)))
                    .toList();
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(words.say("rien ne porte le nom ", "nothing is called ")
                        + String.join(", ", unknown)
                        + words.say(" ; vigie redrive sans nom les montre", "; vigie redrive without an id shows all"));
            }
            if (letters.isEmpty() && !json) {
                terminal.line(Colour.GREEN, words.say("Rien n'a été abandonné.", "Nothing was given up."));
            }
            var failed = false;
            for (var letter : letters) {
                failed |= !(isMeant(letter) ? takeUp(box, letter) : show(letter, "left"));
            }
            return failed ? 1 : 0;
        }
    }

    private boolean isMeant(DeadLetter letter) {
        return all || ids.contains(letter.id());
    }

    private boolean takeUp(DeadLetterBox box, DeadLetter letter) {
        if (dry) {
            return show(letter, "would be taken up");
        }
        var fate = box.takeUp(letter);
        show(letter, fate.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        if (!json) {
            terminal.line(fate == DeadLetter.Fate.FORGOTTEN ? Colour.RED : Colour.GREEN, "  → " + told(fate));
        }
        return fate != DeadLetter.Fate.FORGOTTEN;
    }

    private boolean show(DeadLetter letter, String fate) {
        if (json) {
            terminal.line(Json.write(Map.of("letter", letter, "fate", fate)));
            return true;
        }
        terminal.line(
                Colour.BOLD,
                letter.id() + "  " + letter.queue() + "  "
                        + letter.since().map(Object::toString).orElse(""));
        terminal.line("  " + letter.what());
        terminal.line(Colour.YELLOW, "  " + letter.because());
        if (fate.startsWith("would")) {
            terminal.line(words.say("  → serait repris", "  → would be taken up"));
        }
        return true;
    }

    private String told(DeadLetter.Fate fate) {
        return switch (fate) {
            case DECIDED_AGAIN -> words.say("remis en route, Vigie décide à nouveau", "on its way, decided on anew");
            case SENT_AGAIN ->
                words.say("dû de nouveau, envoyé dans les deux minutes", "owed, sent within two minutes");
            case SENT_SINCE -> words.say("parti entre-temps, rien à faire", "it left meanwhile, nothing to do");
            case ROUND_PASSED -> words.say("la tournée suivante a fait ce travail", "the next round did its work");
            case GONE -> words.say("effacé ou expiré entre-temps", "erased or expired meanwhile");
            case FORGOTTEN ->
                words.say(
                        "plus d'un jour : le flux ne sait plus de quoi il s'agissait ; les mentions restent dans la table",
                        "older than a day: the stream has forgotten what it was; mentions stay in their table");
        };
    }
}
