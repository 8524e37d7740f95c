package dev.vigie.incident;

import dev.vigie.incident.Coordination.Kind;
import dev.vigie.incident.Coordination.Sign;
import dev.vigie.mention.MentionId;
import dev.vigie.story.Story;
import dev.vigie.story.Trait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Looks for signs that many posts come from one hand: the crisis scheme, 3.3 C, the mean of what could be looked for. */
final class Hands {
    private static final long SLOT = Duration.ofMinutes(15).toSeconds();

    /** From this share on a sign is shown. */
    private static final double SHOWN = 0.5;

    private static final int MOST_SEEN = 6;

    private final List<Story> stories;
    private final List<Sign> signs = new ArrayList<>();
    private final int voices;
    private double sum;
    private int looked;

    private Hands(List<Story> stories) {
        this.stories = stories;
        this.voices = stories.stream().mapToInt(Hands::size).sum();
    }

    /** The signs among the bad stories of these. */
    static Coordination signs(List<Story> stories) {
        var bad = stories.stream().filter(Story::isBad).toList();
        return bad.isEmpty() ? Coordination.NONE : new Hands(bad).look();
    }

    private Coordination look() {
        look(Kind.SAME_TEXT, story -> story.relays() > 0 ? size(story) : 0);
        look(Kind.NARROW_TIME, this::narrow);
        lookAtAccounts();
        look(
                Kind.SAME_CALL,
                story -> story.voice().has(Trait.CALL_TO_SHARE) || story.voice().has(Trait.MEETING_POINT)
                        ? size(story)
                        : 0);
        look(Kind.NO_CUSTOMER_TRACE, story -> isCustomer(story) ? 0 : size(story));
        look(Kind.MANY_PLACES, story -> isElsewhere(story) ? size(story) : 0);
        return new Coordination(Math.round(sum / looked * 100) / 100.0, voices, signs);
    }

    private void look(Kind kind, ToIntFunction<Story> bearing) {
        look(kind, bearing, voices);
    }

    private void look(Kind kind, ToIntFunction<Story> bearing, int of) {
        var borne = 0;
        var seen = new ArrayList<MentionId>();
        for (var story : stories) {
            var here = bearing.applyAsInt(story);
            borne += here;
            if (here > 0 && seen.size() < MOST_SEEN) {
                seen.add(story.lead());
            }
        }
        var share = Math.min(1, (double) borne / of);
        sum += share;
        looked++;
        if (share >= SHOWN) {
            signs.add(new Sign(kind, Math.round(share * 100) / 100.0, seen));
        }
    }

    /** Only where the places tell how old an account is. */
    private void lookAtAccounts() {
        var told = 0;
        for (var story : stories) {
            told += story.voice().has(Trait.KNOWN_ACCOUNT) || story.voice().has(Trait.EMPTY_ACCOUNT) ? size(story) : 0;
        }
        if (told > 0) {
            look(
                    Kind.EMPTY_ACCOUNTS,
                    story -> story.echo().empty() + (story.voice().has(Trait.EMPTY_ACCOUNT) ? 1 : 0),
                    told);
        }
    }

    /** Copies that came at once, or a post within a quarter of an hour of another one. */
    private int narrow(Story story) {
        if (story.relays() > 0) {
            return story.echo().prompt() > 0 ? story.echo().prompt() + 1 : 0;
        }
        for (var other : stories) {
            if (other != story && Math.abs(other.times().first() - story.times().first()) <= SLOT) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isCustomer(Story story) {
        var voice = story.voice();
        return voice.has(Trait.OWN_EXPERIENCE)
                || voice.has(Trait.EVIDENCE)
                || voice.has(Trait.PROOF)
                || voice.has(Trait.VIDEO)
                || voice.stars() >= 0;
    }

    private static boolean isElsewhere(Story story) {
        return story.echo().channels().stream()
                .anyMatch(channel -> channel != story.identity().channel());
    }

    private static int size(Story story) {
        return 1 + story.relays();
    }
}
