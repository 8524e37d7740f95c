package dev.vigie.rumour;

import dev.vigie.score.Signal;
import dev.vigie.story.Story;
import dev.vigie.story.Trait;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How people stand towards a claim, as shares of the distinct authors of the last day: the rumour model, 4.3.
 *
 * @param authors how many tell, ask or deny
 * @param enquiry the share who ask whether it is true
 * @param hedge the share who say that they only heard it
 * @param denial the share who contradict
 * @param support the share who repeat it as a fact
 * @param call the share who want it passed on
 * @param evidence the share with a photo, a document, a number
 * @param lived the share who were there themselves
 * @param channels sorts of places where it is told
 * @param variants distinct wordings
 * @param harm how badly it would hurt if it were true, 0 to 1
 */
public record Shares(
        int authors,
        double enquiry,
        double hedge,
        double denial,
        double support,
        double call,
        double evidence,
        double lived,
        int channels,
        int variants,
        double harm) {
    public static final Shares NONE = new Shares(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** From this score on it may be a rumour. */
    public static final double POSSIBLE = 0.45;

    /** So few people make no rumour yet. */
    public static final int LEAST_AUTHORS = 4;

    private static final Duration WINDOW = Duration.ofHours(24);
    private static final double HARMFUL = 0.5;
    private static final double MANY_ASK = 0.2;

    private static final Map<Signal, Double> HARM = new EnumMap<>(Map.of(
            Signal.SAFETY, 0.9,
            Signal.THREAT, 0.9,
            Signal.HATE, 0.9,
            Signal.DATA_LEAK, 0.8,
            Signal.DISCRIMINATION, 0.8,
            Signal.LEGAL, 0.6));

    /** The shares among these stories of one matter; a copy is one more author who says the same. */
    public static Shares of(List<Story> stories, Instant now) {
        var from = now.minus(WINDOW).getEpochSecond();
        var count = new Count();
        for (var story : stories) {
            if (story.times().last() > from) {
                count.add(story);
            }
        }
        return count.shares();
    }

    /** 0 (nothing of a rumour) to 1. */
    public double score() {
        return 0.35 * Math.min(1, enquiry / 0.2)
                + 0.20 * Math.min(1, hedge / 0.3)
                + 0.15 * Math.min(1, denial / 0.2)
                + 0.10 * call
                + 0.10 * (1 - evidence)
                + 0.10 * Math.min(1, variants / 4.0);
    }

    /** Whether it may be a rumour; where most were there and show it, it is a complaint whatever the hedges. */
    public boolean isPossible() {
        return authors >= LEAST_AUTHORS && score() >= POSSIBLE && !(evidence >= 0.6 && lived >= 0.4);
    }

    /** Whether it would hurt, many ask, or it has left the place where it began. */
    public boolean isGrave() {
        return isPossible() && (harm >= HARMFUL || enquiry >= MANY_ASK && authors >= 5 || channels >= 2);
    }

    /** Counts authors by what they say. */
    private static final class Count {
        private final Map<Trait, Integer> with = new EnumMap<>(Trait.class);
        private final EnumSet<dev.vigie.business.Channel> channels = EnumSet.noneOf(dev.vigie.business.Channel.class);
        private final HashSet<String> known = new HashSet<>();
        private int authors;
        private int shown;
        private int support;
        private int variants;
        private double harm;

        void add(Story story) {
            var voice = story.voice();
            var author = story.identity().author();
            var voices = (author.isEmpty() || known.add(author) ? 1 : 0)
                    + story.echo().voices();
            authors += voices;
            variants++;
            channels.add(story.identity().channel());
            channels.addAll(story.echo().channels());
            voice.traits().forEach(trait -> with.merge(trait, voices, Integer::sum));
            shown += voice.has(Trait.EVIDENCE) || voice.has(Trait.PROOF) || voice.has(Trait.VIDEO) ? voices : 0;
            var doubts = voice.has(Trait.ENQUIRY) || voice.has(Trait.HEDGE) || voice.has(Trait.DENIAL);
            support += doubts ? 0 : voices;
            voice.signals().forEach(signal -> harm = Math.max(harm, HARM.getOrDefault(signal, 0.0)));
        }

        Shares shares() {
            if (authors == 0) {
                return NONE;
            }
            return new Shares(
                    authors,
                    share(with.getOrDefault(Trait.ENQUIRY, 0)),
                    share(with.getOrDefault(Trait.HEDGE, 0)),
                    share(with.getOrDefault(Trait.DENIAL, 0)),
                    share(support),
                    share(with.getOrDefault(Trait.CALL_TO_SHARE, 0)),
                    share(shown),
                    share(with.getOrDefault(Trait.OWN_EXPERIENCE, 0)),
                    channels.size(),
                    variants,
                    harm);
        }

        private double share(int voices) {
            return Math.round(voices * 1000.0 / authors) / 1000.0;
        }
    }
}
