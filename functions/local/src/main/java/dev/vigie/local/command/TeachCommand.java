package dev.vigie.local.command;

import dev.vigie.business.BusinessId;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.mention.MentionId;
import dev.vigie.score.lesson.Lesson;
import dev.vigie.score.lesson.Verdict;
import dev.vigie.store.Businesses;
import dev.vigie.store.Json;
import dev.vigie.store.Mentions;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie teach}: says what a mention was, so that the next one like it is read better. */
@Command(
        name = "teach",
        mixinStandardHelpOptions = true,
        description = {
            "Says what a mention was; it acts on the next mention that is worded alike.",
            "Without a mention: lists what was taught."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie teach fournil-saint-michel MENTION not-us        it speaks of somebody else",
            "  vigie teach fournil-saint-michel MENTION false-alarm   about us, and nothing to worry about",
            "  vigie teach fournil-saint-michel MENTION complaint     it was this (any signal)",
            "  vigie teach fournil-saint-michel MENTION --undo        as if it had never been said"
        })
final class TeachCommand implements Callable<Integer> {
    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    @Parameters(index = "0", paramLabel = "BUSINESS", description = "The business.")
    private String business = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "MENTION", description = "The mention's id.")
    private Optional<String> mention = Optional.empty();

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "VERDICT",
            description = "not-us, false-alarm, or a signal such as complaint.")
    private Optional<String> verdict = Optional.empty();

    @Option(names = "--undo", description = "Takes back what was said of the mention.")
    private boolean undo;

    @Option(names = "--by", defaultValue = "", paramLabel = "NAME", description = "Who says so.")
    private String by = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private Where where = new Where();

    @Override
    public Integer call() throws IOException {
        var clock = Clock.systemUTC();
        try (var place = where.open(clock)) {
            var businesses = new Businesses(place.store());
            var id = new BusinessId(business);
            if (businesses.get(id).isEmpty()) {
                return fail("aucune entreprise " + business, "there is no business " + business);
            }
            if (mention.isEmpty()) {
                return list(businesses.lessons(id).all());
            }
            var told = new MentionId(mention.get());
            if (undo) {
                businesses.teach(id, lessons -> lessons.without(told));
                return done();
            }
            var said = verdict.flatMap(Verdict::of);
            if (said.isEmpty()) {
                fail("dites not-us, false-alarm ou un signal", "say not-us, false-alarm or a signal");
                return 2;
            }
            var heard = new Mentions(place.store()).get(id, told);
            if (heard.isEmpty()) {
                return fail("cette mention n'est pas connue", "this mention is not known");
            }
            var lesson = Lesson.of(told, heard.get().mention().content(), said.get(), by, clock.instant());
            businesses.teach(id, lessons -> lessons.with(lesson));
            return done();
        }
    }

    private int list(List<Lesson> lessons) {
        if (json) {
            terminal.line(Json.write(lessons));
            return 0;
        }
        if (lessons.isEmpty()) {
            terminal.line(words.say("Rien n'a encore été appris.", "Nothing has been taught yet."));
        }
        for (var lesson : lessons) {
            terminal.line(lesson.mention() + "  " + lesson.verdict() + "  " + lesson.by() + "  " + lesson.at());
        }
        return 0;
    }

    private int done() {
        terminal.line(
                Colour.GREEN, words.say("C'est noté, dès la prochaine mention.", "Noted, from the next mention on."));
        return 0;
    }

    private int fail(String french, String english) {
        terminal.line(Colour.RED, words.say(french, english));
        return 1;
    }
}
