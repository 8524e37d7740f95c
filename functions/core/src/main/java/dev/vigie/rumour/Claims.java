package dev.vigie.rumour;

import dev.vigie.score.Signal;
import dev.vigie.story.Quote;
import dev.vigie.story.Story;
import dev.vigie.story.Trait;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Finds what is claimed among stories that also ask and deny. */
final class Claims {
    private Claims() {}

    /** The first one that says something, not only asks; the first hedged or hearsay one where there is any. */
    static Optional<Story> first(List<Story> stories) {
        return stories.stream()
                .filter(story -> story.quote().isPresent() && story.isBad())
                .min(Comparator.comparing((Story story) -> !asserts(story))
                        .thenComparing(story -> !story.voice().has(Trait.HEDGE))
                        .thenComparing(story -> story.times().first()));
    }

    /** Other wordings of the claim, newest first. */
    static List<String> variants(String claim, List<String> known, List<Story> stories) {
        var all = new LinkedHashSet<String>();
        stories.stream()
                .filter(Claims::asserts)
                .sorted(Comparator.comparing((Story story) -> story.times().first())
                        .reversed())
                .flatMap(story -> story.quote().map(Quote::excerpt).stream())
                .forEach(all::add);
        all.addAll(known);
        all.remove(claim);
        return all.stream().limit(Rumour.MOST_VARIANTS).toList();
    }

    /** How many say it as a fact since then. */
    static int asserted(List<Story> stories, Instant since) {
        return (int) stories.stream()
                .filter(story -> asserts(story) && story.times().lastSeen().isAfter(since))
                .count();
    }

    private static boolean asserts(Story story) {
        var voice = story.voice();
        return story.isBad()
                && !voice.has(Trait.DENIAL)
                && (voice.has(Trait.HEDGE)
                        || voice.signals().stream()
                                .anyMatch(signal -> signal != Signal.RUMOUR && signal != Signal.MEDIA)
                        || !voice.has(Trait.ENQUIRY) && !voice.has(Trait.CALL_TO_SHARE));
    }
}
