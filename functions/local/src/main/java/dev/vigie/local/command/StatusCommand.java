package dev.vigie.local.command;

import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.local.operate.Health;
import dev.vigie.source.Progress.State;
import dev.vigie.store.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vigie status}: health in one screen. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows in one screen how Vigie is; 1 when somebody must do something.",
        footerHeading = "%nExamples:%n",
        footer = {"  vigie status --stack vigie-prod", "  vigie status --data vigie-data --json"})
final class StatusCommand implements Callable<Integer> {
    private static final int LINES = 10;

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
            var health = Health.of(place.store(), clock.instant());
            if (json) {
                terminal.line(Json.write(health));
            } else {
                terminal.line(Colour.BOLD, place.name());
                show(health);
            }
            return health.breathes() && health.unsent().isEmpty() ? 0 : 1;
        }
    }

    private void show(Health health) {
        terminal.line(words.say("  entreprises  ", "  businesses   ") + health.businesses());
        terminal.line("  sources      " + states(health));
        var last = health.lastRead().map(at -> ago(at, health.at())).orElse(words.say("jamais", "never"));
        terminal.line(
                health.breathes() ? Colour.GREEN : Colour.RED,
                words.say("  dernière lecture  ", "  last read    ") + last);
        health.silent().stream()
                .limit(LINES)
                .forEach(each -> terminal.line(
                        Colour.YELLOW,
                        words.say("  muette       ", "  silent       ") + each.address() + "  " + small(each.state())
                                + "  " + each.note()));
        more(health.silent().size());
        terminal.line(
                words.say("  incidents    ", "  incidents    ") + health.open().size());
        health.open().stream()
                .limit(LINES)
                .forEach(each -> terminal.line(
                        Colour.YELLOW,
                        "    " + each.business() + "  " + words.say("niveau ", "level ")
                                + each.level().number() + "  "
                                + words.say("depuis ", "since ") + ago(each.since(), health.at()) + "  "
                                + each.owner().orElse(words.say("personne ne l'a pris", "nobody has taken it"))));
        more(health.open().size());
        terminal.line(
                health.unsent().isEmpty() ? Colour.GREEN : Colour.RED,
                words.say("  non envoyés  ", "  unsent       ")
                        + health.unsent().size());
        health.unsent().stream()
                .limit(LINES)
                .forEach(each -> terminal.line(
                        Colour.RED,
                        "    " + each.business() + "  " + each.contact() + "  " + ago(each.owed(), health.at()) + "  "
                                + each.because()));
        more(health.unsent().size());
        health.spent().stream()
                .limit(LINES)
                .forEach(each -> terminal.line(
                        Colour.YELLOW,
                        words.say("  SMS du mois  ", "  SMS spent    ") + each.business() + "  "
                                + each.budget().used() + "/" + each.budget().most()
                                + words.say(
                                        "  e-mail seulement, sauf crise (", "  e-mail only, but for a crisis (kept: ")
                                + each.budget().kept() + words.say(" gardés)", ")")));
        more(health.spent().size());
    }

    private void more(int count) {
        if (count > LINES) {
            terminal.line("    … " + (count - LINES) + words.say(" de plus (--json)", " more (--json)"));
        }
    }

    private static String states(Health health) {
        return health.sources().isEmpty()
                ? "0"
                : health.sources().entrySet().stream()
                        .map(entry -> entry.getValue() + " " + small(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String small(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String ago(Instant then, Instant now) {
        var minutes = Math.max(0, Duration.between(then, now).toMinutes());
        return minutes < 120 ? minutes + " min" : minutes < 48 * 60 ? minutes / 60 + " h" : minutes / 1440 + " d";
    }
}
