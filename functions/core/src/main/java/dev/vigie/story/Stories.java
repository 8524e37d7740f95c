package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vigie.mention.CanonicalUrl;
import dev.vigie.mention.Mention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stories of the last three days, as many as fit: when there are more, the mildest and longest silent one goes.
 *
 * @param all oldest first
 */
public record Stories(@JsonValue List<Story> all) {
    /** So many stories of some 200 characters each keep a pulse under 8 kB; a shop's crisis has fewer. */
    public static final int MOST = 20;

    /** So many bad stories keep their words, for the incident that they may open later. */
    public static final int QUOTED = 6;

    /** And so many friendly ones, to show what people liked. */
    private static final int PRAISED = 2;

    public static final Stories NONE = new Stories(List.of());

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')\\]]+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Stories {
        all = List.copyOf(all);
    }

    /** The story that a mention repeats, the newest one if several. */
    public Optional<Story> repeatedBy(Mention mention, Identity identity, Voice voice) {
        var linked = voice.has(Trait.OWN_EXPERIENCE) ? List.<String>of() : linked(mention);
        var isArticle = Identity.isArticle(identity.channel());
        for (var place = all.size() - 1; place >= 0; place--) {
            var story = all.get(place);
            var known = story.identity();
            if ((!isArticle || Identity.isArticle(known.channel()))
                    && (known.isSame(identity) || linked.contains(known.link()))) {
                return Optional.of(story);
            }
        }
        return Optional.empty();
    }

    public Stories with(Story story) {
        var more = new ArrayList<>(all);
        more.add(story);
        if (more.size() > MOST) {
            more.remove(mildest(more));
        }
        var quoted = 0;
        var praised = 0;
        for (var i = more.size() - 1; i >= 0; i--) {
            var each = more.get(i);
            if (each.quote().isPresent() && (each.isBad() ? ++quoted > QUOTED : ++praised > PRAISED)) {
                more.set(i, each.withoutQuote());
            }
        }
        return new Stories(more);
    }

    /** The same with this story in place of what was known of it. */
    public Stories replacing(Story story) {
        var changed = new ArrayList<>(all);
        changed.replaceAll(each -> each.lead().equals(story.lead()) ? story : each);
        return new Stories(changed);
    }

    /** The same without stories that nobody has told or repeated since. */
    public Stories since(Instant time) {
        var limit = time.getEpochSecond();
        for (var story : all) {
            if (story.times().last() < limit) {
                return new Stories(all.stream()
                        .filter(each -> each.times().last() >= limit)
                        .toList());
            }
        }
        return this;
    }

    private static int mildest(List<Story> stories) {
        var mildest = 0;
        for (var i = 1; i < stories.size() - 1; i++) {
            if (weight(stories.get(i)) < weight(stories.get(mildest))) {
                mildest = i;
            }
        }
        return mildest;
    }

    /** Bad before harmless, then risk, which a day of silence halves once in each 25 points. */
    private static double weight(Story story) {
        var days = story.times().last() / 86_400.0;
        return (story.isBad() ? 1_000_000 : 0) + days * 25 + story.voice().risk();
    }

    private static List<String> linked(Mention mention) {
        if (!mention.content().text().contains("http")) {
            return List.of();
        }
        return ADDRESS.matcher(mention.content().text())
                .results()
                .limit(3)
                .map(match -> Identity.brief(CanonicalUrl.of(match.group())))
                .toList();
    }
}
