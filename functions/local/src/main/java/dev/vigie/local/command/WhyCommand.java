package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.Disposition;
import dev.vigie.local.backtest.Fates;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.mention.MentionId;
import dev.vigie.score.ScoredMention;
import dev.vigie.store.Businesses;
import dev.vigie.store.Json;
import dev.vigie.store.Mentions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie why}: how a mention was read, and why somebody was told of it or nobody was. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = {
            "Says how a mention was scored and why it was notified, grouped or suppressed.",
            "What became of it is found by replaying the mentions stored before it; what people did meanwhile,",
            "such as muting, is in the incident's log on its page. Without a mention: the last twenty."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  vigie why fournil-saint-michel", "  vigie why fournil-saint-michel MENTION --stack vigie"})
final class WhyCommand implements Callable<Integer> {
    private static final int LAST = 20;
    private static final int MOST = 10_000;

    @Parameters(index = "0", paramLabel = "BUSINESS", description = "The business's id.")
    private String business = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "MENTION", description = "The mention's id.")
    private Optional<String> mention = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private Where where = new Where();

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    @Override
    public Integer call() throws IOException {
        var clock = Clock.systemUTC();
        try (var place = where.open(clock)) {
            var profile = new Businesses(place.store()).get(new BusinessId(business));
            if (profile.isEmpty()) {
                return fail("aucune entreprise " + business, "there is no business " + business);
            }
            var mentions = new Mentions(place.store());
            if (mention.isEmpty()) {
                return last(profile.get(), mentions, clock.instant());
            }
            var asked = mentions.get(profile.get().id(), new MentionId(mention.get()));
            if (asked.isEmpty()) {
                return fail(
                        "cette mention n'est pas connue ; vigie why " + business + " liste les dernières",
                        "this mention is not known; vigie why " + business + " lists the last ones");
            }
            explain(profile.get(), mentions, asked.get());
            return 0;
        }
    }

    private int last(Business profile, Mentions mentions, Instant now) {
        var heard = mentions.lastSeen(profile.id(), now.minus(Mentions.RETENTION), now, LAST);
        if (heard.isEmpty()) {
            terminal.line(words.say("Aucune mention n'a encore été vue.", "No mention has been seen yet."));
        }
        var time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(profile.timezone());
        for (var each : heard) {
            terminal.line(
                    each.mention().id() + "  " + time.format(each.mention().seen()) + "  "
                            + String.format(Locale.ROOT, "%3d", each.score().risk()) + "  " + brief(each));
        }
        return 0;
    }

    private static String brief(ScoredMention scored) {
        var text = scored.mention().content().whole().replaceAll("\\s+", " ");
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }

    private void explain(Business profile, Mentions mentions, ScoredMention asked) {
        var seen = asked.mention().seen();
        var before = mentions.lastSeen(
                        profile.id(), seen.minus(Mentions.RETENTION), seen.plus(Duration.ofMillis(1)), MOST)
                .reversed();
        var fate = Fates.of(profile, before, asked.mention().id());
        if (json) {
            var said = new LinkedHashMap<String, Object>();
            said.put("mention", asked.mention().id().value());
            said.put("score", asked.score());
            fate.ifPresent(became -> {
                said.put("became", became(became));
                said.put("reason", became.reason());
            });
            terminal.line(Json.write(said));
            return;
        }
        var score = asked.score();
        terminal.line(Colour.BOLD, brief(asked));
        terminal.line("  " + asked.mention().content().url());
        terminal.line(words.say("  risque ", "  risk ") + score.risk()
                + words.say(" sur 100, pertinence ", " of 100, relevance ")
                + String.format(Locale.ROOT, "%.2f", score.relevance()) + ", "
                + score.tone().label() + ", "
                + score.tone().urgency());
        score.signals().entrySet().stream()
                .filter(signal -> signal.getValue() >= 0.2)
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .forEach(signal -> terminal.line("    "
                        + String.format(Locale.ROOT, "%.2f  ", signal.getValue())
                        + signal.getKey().code()));
        if (!score.because().isEmpty()) {
            terminal.line(words.say("  parce que :", "  because:"));
            score.because().forEach(why -> terminal.line("    " + why.about() + "  « " + why.cue() + " »"));
        }
        fate.ifPresentOrElse(
                became -> terminal.line(
                        became instanceof Disposition.Notified ? Colour.RED : Colour.GREEN,
                        "  " + became(became) + words.say(" : ", ": ") + said(became.reason())),
                () -> terminal.line(words.say(
                        "  Ce qu'elle est devenue ne se retrouve pas dans ce qui est stocké.",
                        "  What became of it cannot be found from what is stored.")));
    }

    private String became(Disposition fate) {
        return switch (fate) {
            case Disposition.Notified _ -> words.say("signalée", "notified");
            case Disposition.Grouped _ -> words.say("regroupée", "grouped");
            case Disposition.Suppressed _ -> words.say("sans suite", "suppressed");
        };
    }

    private String said(Disposition.Reason reason) {
        return switch (reason) {
            case OPENED -> words.say("le premier signe d'un incident", "the first sign of an incident");
            case RAISED -> words.say("elle a aggravé un incident", "it made an incident worse");
            case HARD_RULE -> words.say("une règle sur le contenu s'applique", "a rule on content holds");
            case MEDIA -> words.say("un média reprend l'histoire", "a newspaper took the story up");
            case SAME_LEVEL -> words.say("elle ne change pas la gravité", "it does not change how bad it is");
            case GOOD_NEWS -> words.say("bien plus d'éloges que d'habitude", "far more praise than usual");
            case OWN -> words.say("publiée par l'entreprise elle-même", "published by the business itself");
            case FRIENDLY -> words.say("des mots d'apaisement ou de soutien", "praise, a denial or calming words");
            case DUPLICATE -> words.say("elle répète une histoire connue", "it repeats a story that is known");
            case IRRELEVANT -> words.say("elle parle de quelqu'un d'autre", "it is about somebody else");
            case HARMLESS -> words.say("elle ne dit rien de mal", "it says nothing bad");
            case SPAM -> words.say("de la publicité", "advertising");
            case OLD -> words.say("publiée bien avant d'être trouvée", "published long before it was found");
            case UNDER_WEIGHT -> words.say("comptée, mais pas plus que d'habitude", "counted, yet no more than usual");
            case CAP -> words.say("les SMS du jour sont épuisés", "the day's short messages are used up");
            case MUTED -> words.say("l'incident est en sourdine", "the incident is muted");
            case QUIET_HOURS -> words.say("elle sera dite après les heures calmes", "it is told when quiet hours end");
        };
    }

    private int fail(String french, String english) {
        terminal.line(Colour.RED, words.say(french, english));
        return 1;
    }
}
