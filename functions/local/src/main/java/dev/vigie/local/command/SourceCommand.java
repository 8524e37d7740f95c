package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.business.SourceSpec;
import dev.vigie.local.command.Terminal.Colour;
import dev.vigie.scrapers.ChosenScorer;
import dev.vigie.scrapers.Matching;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.scrapers.SourceCheck;
import dev.vigie.scrapers.SourceCheck.Checked;
import dev.vigie.scrapers.Visits;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.source.Progress.State;
import dev.vigie.store.Json;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie source}: tries places out before they go into a profile. */
@Command(
        name = "source",
        mixinStandardHelpOptions = true,
        description = "Tries sources out.",
        subcommands = SourceFindCommand.class,
        synopsisSubcommandLabel = "COMMAND")
final class SourceCommand {
    private static final Set<State> FINE = Set.of(State.READ, State.EMPTY, State.NOT_MODIFIED);
    private static final int SALT_BYTES = 32;

    private final Words words = Words.of(System.getenv());
    private final Terminal terminal = Terminal.standard(System.getenv());

    /** Fetches once and shows. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Fetches a source once and shows what would become mentions; keeps nothing.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  vigie source test rss https://example.com/rss.xml",
                "  vigie source test page https://example.com/forum -o item=article.post -o text=.body -o link=a",
                "  vigie source test rss https://example.com/rss.xml --for shop.yaml"
            })
    int test(
            @Parameters(paramLabel = "KIND", description = "rss, page or reviews") String kind,
            @Parameters(paramLabel = "ADDRESS", description = "its web address") String address,
            @Option(
                            names = {"-o", "--option"},
                            paramLabel = "NAME=VALUE",
                            description = "What the scraper needs, as in the profile.")
                    @Nullable
                    Map<String, String> options,
            @Option(names = "--for", paramLabel = "FILE", description = "A profile: says which texts are about it.")
                    @Nullable
                    Path file,
            @Option(names = "--allow-local", description = "Read servers on this machine, too.") boolean allowLocal,
            @Option(names = "--json", description = "Print JSON.") boolean json) {
        if (Scrapers.standard().of(kind).isEmpty()) {
            terminal.line(
                    Colour.RED,
                    words.say("il n'y a pas de source du genre ", "there is no kind of source named ")
                            + kind
                            + words.say(" ; il y a ", "; there are ")
                            + String.join(", ", Scrapers.standard().kinds()));
            return 2;
        }
        var business = Optional.<Business>empty();
        if (file != null) {
            try {
                business = new Profiles(new HashSet<>(Scrapers.standard().kinds()))
                        .read(List.of(file)).stream().findFirst();
            } catch (Profiles.Wrong wrong) {
                wrong.lines().forEach(line -> terminal.line(Colour.RED, line));
                return 1;
            }
        }
        var spec = new SourceSpec(
                kind, address, options == null ? Map.of() : new TreeMap<>(options), SourceSpec.EVERY, Optional.empty());
        var checked = check(spec, business, allowLocal);
        if (json) {
            terminal.line(Json.write(checked));
        } else {
            show(checked, business.isPresent());
        }
        return FINE.contains(checked.state()) ? 0 : 1;
    }

    private static Checked check(SourceSpec spec, Optional<Business> business, boolean allowLocal) {
        var clock = Clock.systemUTC();
        var random = new SecureRandom();
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        try (var fetcher = new Fetcher(Limits.USUAL, allowLocal ? Manners.AT_HOME : Manners.USUAL, clock, random)) {
            var visits = new Visits(Scrapers.standard(), fetcher, clock);
            return new SourceCheck(visits, new Matching(ChosenScorer.of(System.getenv()), new Pseudonyms(salt)), clock)
                    .check(spec, business);
        }
    }

    private void show(Checked checked, boolean forSomebody) {
        if (!FINE.contains(checked.state())) {
            terminal.line(Colour.RED, checked.note());
            return;
        }
        var ours = checked.texts().stream()
                .filter(text -> text.mention().isPresent())
                .count();
        terminal.line(
                Colour.GREEN,
                checked.texts().size()
                        + words.say(" textes", " texts")
                        + (forSomebody ? ", " + ours + words.say(" sur vous", " about you") : ""));
        if (!checked.note().isEmpty()) {
            terminal.line(Colour.YELLOW, checked.note());
        }
        for (var text : checked.texts()) {
            var mark = text.mention().isPresent() ? "► " : "  ";
            var when = text.published().map(Object::toString).orElse(words.say("sans date", "no date"));
            terminal.line(mark + when + "  " + shortened(text.content().whole()));
            terminal.line(Colour.GREY, "    " + text.content().url());
            text.mention()
                    .ifPresent(mention -> terminal.line("    " + words.say("risque ", "risk ")
                            + mention.score().risk() + "/100 " + mention.score().signals()));
        }
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 100 ? line.substring(0, 99) + "…" : line;
    }
}
