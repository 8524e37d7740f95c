package dev.vigie.incident;

import dev.vigie.business.Channel;
import dev.vigie.incident.Protagonist.Part;
import dev.vigie.score.Signal;
import dev.vigie.story.Nature;
import dev.vigie.story.Story;
import dev.vigie.story.Trait;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says who speaks in an incident, and what part they have. */
final class Cast {
    /** A business's own followers are not known; ten times those of a small one make an amplifier. */
    private static final long AMPLIFIES = 5_000;

    private Cast() {}

    /** Those who were known, and those of these stories; the most important first. */
    static List<Protagonist> of(List<Protagonist> known, List<Story> stories) {
        Map<String, Protagonist> all = new LinkedHashMap<>();
        known.forEach(each -> all.put(each.author(), each));
        var now = new LinkedHashMap<String, Protagonist>();
        var isNew = known.stream().noneMatch(each -> each.part() == Part.INITIATOR);
        var first = stories.stream()
                .filter(Story::isBad)
                .min(Comparator.comparing(story -> story.times().published()))
                .filter(_ -> isNew);
        for (var story : stories) {
            var name = name(story);
            if (!name.isEmpty()) {
                var part = first.filter(story::equals).isPresent() ? Part.INITIATOR : part(story);
                now.merge(
                        name,
                        new Protagonist(name, part, 1, story.voice().followers()),
                        (one, other) -> joined(one, other, one.stories() + other.stories()));
            }
        }
        now.forEach((name, each) ->
                all.merge(name, each, (one, other) -> joined(one, other, Math.max(one.stories(), other.stories()))));
        return all.values().stream()
                .sorted(Comparator.comparing(Protagonist::part)
                        .thenComparing(
                                Comparator.comparing(Protagonist::followers).reversed())
                        .thenComparing(
                                Comparator.comparing(Protagonist::stories).reversed()))
                .limit(Dossier.MOST_PEOPLE)
                .toList();
    }

    private static Protagonist joined(Protagonist one, Protagonist other, int stories) {
        var part = one.part().compareTo(other.part()) <= 0 ? one.part() : other.part();
        return new Protagonist(one.author(), part, stories, Math.max(one.followers(), other.followers()));
    }

    /** A paper that names no author is known by its host. */
    private static String name(Story story) {
        var author = story.identity().author();
        return author.isEmpty() && story.identity().channel() == Channel.PRESS
                ? story.identity().host()
                : author;
    }

    private static Part part(Story story) {
        var voice = story.voice();
        if (story.identity().channel() == Channel.PRESS || voice.has(Trait.JOURNALIST)) {
            return Part.MEDIA;
        }
        if (voice.has(Trait.AUTHORITY)) {
            return Part.AUTHORITY;
        }
        if (voice.has(Signal.EMPLOYEE)) {
            return Part.EMPLOYEE;
        }
        if (voice.followers() >= AMPLIFIES) {
            return Part.AMPLIFIER;
        }
        if (story.nature() == Nature.FRIENDLY) {
            return Part.DEFENDER;
        }
        if (voice.has(Signal.TROLL)) {
            return Part.TROLL;
        }
        return voice.isHearsay() && !voice.has(Trait.OWN_EXPERIENCE) ? Part.RELAY : Part.DETRACTOR;
    }
}
