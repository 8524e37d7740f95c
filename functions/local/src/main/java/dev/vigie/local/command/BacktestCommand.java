package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Thresholds.Sensitivity;
import dev.vigie.incident.Alert;
import dev.vigie.local.backtest.Backtest;
import dev.vigie.local.backtest.MentionLines;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.message.Messages;
import dev.vigie.score.ScoredMention;
import dev.vigie.scrapers.ChosenScorer;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie backtest}: what would have been sent, had Vigie watched then. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = {
            "Replays mentions through the same decisions as the live service and prints what would have been",
            "sent, when, why, and what the short messages would have cost.",
            "A mention is a line as vigie demo --out and vigie export write it, or {\"text\":…, \"at\":\"2026-03-04T17:40:00Z\"}",
            "with, if known, author, title, url, channel, stars, followers, lang and \"ours\":false to let the names decide."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie backtest shop.yaml --mentions last-year.jsonl",
            "  vigie backtest shop.yaml --mentions last-year.jsonl --sensitivity all",
            "  vigie backtest shop.yaml --mentions last-year.jsonl --alerts alerts.jsonl"
        })
final class BacktestCommand implements Callable<Integer> {
    /** USD a segment to France, as in infrastructure/cost/prices.yaml. */
    private static final double SMS = 0.0735;

    private static final int SHOWN = 40;

    @Parameters(index = "0", paramLabel = "FILE", description = "The business's YAML file.")
    private Path file = Path.of("");

    @Option(names = "--mentions", required = true, paramLabel = "M.jsonl", description = "What was said.")
    private Path mentions = Path.of("");

    @Option(
            names = "--sensitivity",
            paramLabel = "all|calm|balanced|nervous",
            description = "Another sensitivity than the profile's, or all of them side by side.")
    private Optional<String> sensitivity = Optional.empty();

    @Option(names = "--alerts", paramLabel = "A.jsonl", description = "Write each alert there as a line of JSON.")
    private Optional<Path> alerts = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

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
        var settings = settings(business);
        if (settings.isEmpty()) {
            terminal.line(Colour.RED, "--sensitivity: all, calm, balanced, nervous");
            return 2;
        }
        var heard = new MentionLines(business, ChosenScorer.of(System.getenv())).read(mentions);
        var results = new ArrayList<Backtest.Result>();
        var started = System.nanoTime();
        for (var setting : settings) {
            results.add(Backtest.of(with(business, setting), heard));
        }
        var seconds = (System.nanoTime() - started) / 1e9;
        write(results);
        if (json) {
            terminal.line(Json.write(results.stream().map(this::figures).toList()));
        } else {
            results.forEach(result -> print(result, heard));
            var replayed = heard.size() * settings.size();
            terminal.line(
                    Colour.GREY,
                    String.format(
                            Locale.ROOT,
                            words.say(
                                    "%d mentions rejouées en %.2f s, %.0f par seconde",
                                    "%d mentions replayed in %.2f s, %.0f a second"),
                            replayed,
                            seconds,
                            replayed / Math.max(1e-9, seconds)));
        }
        return 0;
    }

    private List<Sensitivity> settings(Business business) {
        if (sensitivity.isEmpty()) {
            return List.of(business.thresholds().sensitivity());
        }
        var asked = sensitivity.get().toUpperCase(Locale.ROOT);
        return Arrays.stream(Sensitivity.values())
                .filter(each -> asked.equals("ALL") || each.name().equals(asked))
                .toList();
    }

    private static Business with(Business business, Sensitivity sensitivity) {
        return new Business(
                business.id(),
                business.name(),
                business.locale(),
                business.timezone(),
                business.watch(),
                business.sources(),
                business.team(),
                new Thresholds(sensitivity),
                business.messaging());
    }

    private void write(List<Backtest.Result> results) throws IOException {
        if (alerts.isPresent()) {
            var lines = results.stream()
                    .flatMap(result -> result.alerts().stream())
                    .map(Json::write)
                    .toList();
            Files.write(alerts.get(), lines);
        }
    }

    private void print(Backtest.Result result, List<ScoredMention> heard) {
        var business = result.business();
        terminal.line(
                Colour.BOLD,
                business.name() + ", "
                        + business.thresholds().sensitivity().name().toLowerCase(Locale.ROOT));
        if (heard.isEmpty()) {
            terminal.line(words.say("  Le fichier ne contient aucune mention.", "  The file holds no mention."));
            return;
        }
        var time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(business.timezone());
        terminal.line("  " + result.mentions() + words.say(" mentions, du ", " mentions, from ")
                + time.format(result.first()) + words.say(" au ", " to ") + time.format(result.last()));
        if (result.alerts().isEmpty()) {
            terminal.line(words.say("  Rien n'aurait été envoyé.", "  Nothing would have been sent."));
        }
        result.alerts().stream().limit(SHOWN).forEach(alert -> print(alert, business, time));
        if (result.alerts().size() > SHOWN) {
            terminal.line("  " + words.say("… et ", "… and ") + (result.alerts().size() - SHOWN)
                    + words.say(
                            " autres (--alerts A.jsonl les écrit tous)", " more (--alerts A.jsonl writes them all)"));
        }
        terminal.line("  " + result.incidents() + (result.incidents() == 1 ? " incident, " : " incidents, ")
                + result.sms() + " SMS ("
                + String.format(Locale.ROOT, "%.2f USD", result.sms() * SMS) + "), " + result.emails()
                + words.say(" e-mails ; dans un rejeu, personne ne répond", " e-mails; in a replay nobody answers"));
        terminal.line(words.say("  Ce que les mentions sont devenues : ", "  What became of the mentions: ")
                + reasons(result));
    }

    private void print(Alert alert, Business business, DateTimeFormatter time) {
        var message = Messages.compose(alert, business, "https://vigie.example/a/link");
        var colour = alert.facts().incident().level().ordinal() >= 2 ? Colour.RED : Colour.YELLOW;
        terminal.line(
                colour,
                "  " + time.format(alert.owed()) + "  " + alert.contact() + "  "
                        + alert.kind().name().toLowerCase(Locale.ROOT) + "  "
                        + alert.ways().stream()
                                .sorted()
                                .map(way -> way.name().toLowerCase(Locale.ROOT))
                                .toList());
        terminal.line("    " + message.text().sms());
    }

    private static String reasons(Backtest.Result result) {
        return result.reasons().entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().name().toLowerCase(Locale.ROOT))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private Map<String, Object> figures(Backtest.Result result) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("business", result.business().id().value());
        figures.put("sensitivity", result.business().thresholds().sensitivity());
        figures.put("mentions", result.mentions());
        figures.put("incidents", result.incidents());
        figures.put("sms", result.sms());
        figures.put("emails", result.emails());
        figures.put("usd", result.sms() * SMS);
        figures.put("reasons", result.reasons());
        figures.put(
                "alerts",
                result.alerts().stream()
                        .map(alert -> Map.of(
                                "owed",
                                alert.owed(),
                                "contact",
                                alert.contact(),
                                "kind",
                                alert.kind(),
                                "level",
                                alert.facts().incident().level(),
                                "ways",
                                alert.ways()))
                        .toList());
        return figures;
    }
}
