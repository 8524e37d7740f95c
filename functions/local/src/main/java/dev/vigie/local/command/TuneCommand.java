package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.Thresholds.Bound;
import dev.vigie.local.backtest.MentionLines;
import dev.vigie.local.backtest.Tuning;
import dev.vigie.local.backtest.Tuning.Answer;
import dev.vigie.local.backtest.Tuning.Tried;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.message.Messages;
import dev.vigie.score.ScoredMention;
import dev.vigie.scrapers.ChosenScorer;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.store.Json;
import dev.vigie.store.Mentions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie tune}: thresholds from a budget of false alarms instead of numbers. */
@Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the most watchful thresholds that would have raised at most so many false alarms a month,",
            "by replaying what was said, and shows what they would have missed.",
            "The history is what is stored of the business, or files as vigie backtest reads them; for a young",
            "business those of others in its trade. Every incident counts as false unless --real names its day."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie tune shop.yaml                         one false alarm a month, by what vigie watch has stored",
            "  vigie tune shop.yaml --at-most 0.5 --mentions last-year.jsonl --real 2026-03-04"
        })
final class TuneCommand implements Callable<Integer> {
    private static final int PAGE = 10_000;
    private static final int SHOWN = 12;
    private static final int YOUNG = 28;

    @Parameters(index = "0", paramLabel = "FILE", description = "The business's YAML file.")
    private Path file = Path.of("");

    @Option(
            names = "--at-most",
            paramLabel = "N",
            description = "False alarms a month that are borne; ${DEFAULT-VALUE}.")
    private double budget = 1;

    @Option(names = "--mentions", paramLabel = "M.jsonl", description = "What was said; may be given several times.")
    private List<Path> mentions = List.of();

    @Option(names = "--real", paramLabel = "DAY", description = "A day on which something really happened.")
    private List<java.time.LocalDate> real = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private Where where = new Where();

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    @Override
    public Integer call() throws IOException {
        Business business;
        try {
            business = new Profiles(new HashSet<>(Scrapers.standard().kinds()))
                    .read(List.of(file))
                    .getFirst();
        } catch (Profiles.Wrong wrong) {
            wrong.lines().forEach(line -> terminal.line(Colour.RED, line));
            return 1;
        }
        var history = history(business);
        if (history.isEmpty()) {
            terminal.line(
                    Colour.RED,
                    words.say(
                            "Rien n'est connu de cette entreprise : donnez l'historique d'une autre du métier par --mentions.",
                            "Nothing is known of this business: give the history of another of its trade by --mentions."));
            return 1;
        }
        var answer = new Tuning(business, budget, at -> isReal(business, at)).solve(history);
        if (json) {
            terminal.line(Json.write(answer.chosen().map(Tried::thresholds)));
        } else {
            print(business, history, answer);
        }
        return answer.chosen().isPresent() ? 0 : 1;
    }

    private boolean isReal(Business business, Instant at) {
        var day = at.atZone(business.timezone()).toLocalDate();
        return real.contains(day) || real.contains(day.minusDays(1));
    }

    private List<ScoredMention> history(Business business) throws IOException {
        var all = new ArrayList<ScoredMention>();
        for (var each : mentions) {
            all.addAll(new MentionLines(business, ChosenScorer.of(System.getenv())).read(each));
        }
        if (mentions.isEmpty()) {
            var clock = Clock.systemUTC();
            try (var place = where.open(clock)) {
                all.addAll(stored(new Mentions(place.store()), business, clock.instant()));
            }
        }
        all.sort(Comparator.comparing(scored -> scored.mention().seen()));
        return all;
    }

    private static List<ScoredMention> stored(Mentions mentions, Business business, Instant now) {
        var all = new ArrayList<ScoredMention>();
        var from = now.minus(Mentions.RETENTION);
        for (var page = mentions.seen(business.id(), from, now, PAGE);
                !page.isEmpty();
                page = mentions.seen(business.id(), from, now, PAGE)) {
            all.addAll(page);
            from = page.getLast().mention().seen().plusMillis(1);
        }
        return all;
    }

    private void print(Business business, List<ScoredMention> history, Answer answer) {
        var first = history.getFirst().mention().seen();
        var last = history.getLast().mention().seen();
        terminal.line(Colour.BOLD, business.name());
        terminal.line("  " + history.size() + words.say(" mentions en ", " mentions in ")
                + Duration.between(first, last).toDays() + words.say(" jours", " days"));
        if (Duration.between(first, last).toDays() < YOUNG) {
            terminal.line(
                    Colour.YELLOW,
                    words.say(
                            "  Moins de quatre semaines : ajoutez l'historique d'une entreprise du métier (--mentions).",
                            "  Less than four weeks: add the history of a business of the trade (--mentions)."));
        }
        answer.tried().forEach(tried -> terminal.line(Colour.GREY, "  " + line(tried)));
        answer.chosen()
                .ifPresentOrElse(
                        chosen -> print(business, chosen, answer),
                        () -> terminal.line(
                                Colour.RED,
                                words.say(
                                        "  Même le réglage le plus calme alerte plus souvent : ces alertes tiennent à ce qui est dit, pas au"
                                                + " nombre. vigie teach corrige ce qui est mal lu.",
                                        "  Even the calmest setting tells more: those alerts rest on what is said, not on how often."
                                                + " vigie teach corrects what is misread.")));
    }

    private void print(Business business, Tried chosen, Answer answer) {
        terminal.line();
        terminal.line(words.say("À mettre dans ", "To put into ") + file.getFileName() + ":");
        terminal.line(Colour.GREEN, yaml(chosen));
        var missed = answer.missed();
        terminal.line(
                missed.isEmpty()
                        ? words.say("Rien d'autre n'aurait été signalé.", "Nothing else would have been told.")
                        : words.say("Ce réglage aurait tu : ", "These would not have been told: ") + missed.size());
        var time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(business.timezone());
        missed.stream()
                .limit(SHOWN)
                .forEach(alert -> terminal.line("  " + time.format(alert.owed()) + "  "
                        + Messages.compose(alert, business, "https://vigie.example/a/link")
                                .text()
                                .sms()));
    }

    private String line(Tried tried) {
        return String.format(
                Locale.ROOT,
                words.say("%s  %d signalées, %.2f fausses par mois", "%s  %d told, %.2f false a month"),
                tried.thresholds().vigilance().map(TuneCommand::bound).orElse(""),
                tried.told().size(),
                tried.falseAMonth());
    }

    private static String yaml(Tried chosen) {
        var lines = new StringBuilder("thresholds:");
        add(lines, "vigilance", chosen.thresholds().vigilance());
        add(lines, "alert", chosen.thresholds().alert());
        add(lines, "crisis", chosen.thresholds().crisis());
        return lines.toString();
    }

    private static void add(StringBuilder lines, String level, Optional<Bound> bound) {
        bound.ifPresent(known -> lines.append("\n  ").append(level).append(": ").append(bound(known)));
    }

    private static String bound(Bound bound) {
        return String.format(Locale.ROOT, "{stories: %d, chance: %.1e}", bound.stories(), bound.chance());
    }
}
