package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.business.Channel;
import dev.vigie.business.SourceSpec;
import dev.vigie.incident.Disposition.Reason;
import dev.vigie.incident.Disposition.Suppressed;
import dev.vigie.mention.Mention;
import dev.vigie.mention.SourceId;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.story.Nature;
import dev.vigie.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides when talk turns bad: a pure fold over a business's mentions, in order. Folding two batches one after the
 * other is folding them at once; what was folded before changes nothing. A level only rises here: that it falls is
 * {@link Vigil}'s to say.
 */
public final class Lookout {
    /** What is older when it is found is no news, unless it is grave. */
    private static final Duration NEWS = Duration.ofHours(72);

    private static final Duration GRAVE_NEWS = Duration.ofDays(7);

    /** Too little to be a sign by itself, enough to tell what a text is about. */
    private static final double TRACE = 0.25;

    private final Business business;
    private final Docket docket;
    private final GoodNews goodNews;
    private final Set<SourceId> own;

    public Lookout(Business business) {
        this.business = business;
        this.docket = new Docket(business);
        this.goodNews = new GoodNews(business);
        this.own = business.sources().stream()
                .filter(SourceSpec::isOwn)
                .map(SourceId::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Folds new mentions in. */
    public Outcome fold(Watched watched, List<Arrival> arrivals) {
        var so = new Outcome.Sum(watched);
        for (var arrival : arrivals) {
            if (arrival.number().compareTo(so.watched().pulse().folded()) > 0) {
                so.add(fold(so.watched(), arrival));
            }
        }
        return so.outcome();
    }

    private Outcome fold(Watched watched, Arrival arrival) {
        var scored = arrival.scored();
        if (!scored.mention().business().equals(business.id())) {
            throw new IllegalArgumentException(
                    "mention " + scored.mention().id() + " is about another business than " + business.id());
        }
        var pulse = watched.pulse().at(scored.mention().seen()).after(arrival.number());
        return own.contains(scored.mention().origin().source())
                ? published(watched.with(pulse), scored.mention())
                : look(watched.with(pulse), Context.read(watched, scored));
    }

    /** What the business says itself is no voice; what follows may be talk about it. */
    private static Outcome published(Watched watched, Mention mention) {
        var when = mention.published().isBefore(mention.seen()) ? mention.published() : mention.seen();
        return suppressed(watched.with(watched.pulse().published(when)), mention, Reason.OWN);
    }

    private Outcome look(Watched watched, ScoredMention scored) {
        var mention = scored.mention();
        return switch (Nature.of(scored)) {
            case IRRELEVANT -> suppressed(watched, mention, Reason.IRRELEVANT);
            case SPAM -> suppressed(watched, mention, Reason.SPAM);
            case BAD -> isOld(scored) ? suppressed(watched, mention, Reason.OLD) : bad(watched, scored);
            case FRIENDLY -> harmless(watched, scored, Nature.FRIENDLY);
            case NEUTRAL -> harmless(watched, scored, Nature.NEUTRAL);
        };
    }

    private Outcome harmless(Watched watched, ScoredMention scored, Nature nature) {
        var story = Story.of(scored, nature, Signal.PRAISE);
        var known = watched.pulse().stories().repeatedBy(scored.mention(), story.identity(), story.voice());
        var pulse = watched.pulse();
        var heard = known.map(first -> pulse.replacing(first.repeatedBy(scored.mention())))
                .orElseGet(() -> pulse.with(story));
        var after = watched.with(heard);
        if (known.isPresent() && !known.get().isBad()) {
            return suppressed(after, scored.mention(), Reason.DUPLICATE);
        }
        var incident = nature == Nature.FRIENDLY ? watched.gravest() : Optional.<Incident>empty();
        if (incident.isPresent()) {
            return docket.group(after, incident.get(), scored.mention().id(), Reason.FRIENDLY);
        }
        var told = nature == Nature.FRIENDLY ? goodNews.in(after, story) : Optional.<Outcome>empty();
        return told.orElseGet(() -> suppressed(after, scored.mention(), Reason.HARMLESS));
    }

    private Outcome bad(Watched watched, ScoredMention scored) {
        var mention = scored.mention();
        var family = family(watched, scored);
        var story = Story.of(scored, Nature.BAD, family.topic());
        var pulse = watched.pulse();
        var known = pulse.stories()
                .repeatedBy(mention, story.identity(), story.voice())
                .filter(Story::isBad);
        if (known.isPresent()) {
            var told = known.get().repeatedBy(mention);
            return docket.repeated(watched.with(pulse.replacing(told)), told, mention);
        }
        return docket.heard(watched.with(pulse.with(story)), family, story);
    }

    /** The family whose incident a story belongs to. */
    private static Family family(Watched watched, ScoredMention scored) {
        var signal = matter(scored.score());
        var own = signal.map(Family::of).orElse(Family.SERVICE);
        if (own == Family.RUMOUR && watched.open(Family.SAFETY).isPresent()) {
            return Family.SAFETY;
        }
        var follows = scored.mention().origin().channel() == Channel.PRESS
                || scored.score().has(Signal.MEDIA)
                || signal.filter(each -> each == Signal.TAKEDOWN).isPresent()
                || speaksOf(watched, scored);
        var unspecific = own == Family.SERVICE || own == Family.PROTEST || own == Family.RUMOUR;
        return follows && unspecific ? watched.gravest().map(Incident::family).orElse(own) : own;
    }

    private static Optional<Signal> matter(Score score) {
        var insulting = false;
        for (var each : score.signals().keySet()) {
            if (each == Signal.MEDIA || !score.has(each)) {
                continue;
            }
            if (each == Signal.INSULT) {
                insulting = true;
            } else if (!insulting || isMatter(each)) {
                return Optional.of(each);
            }
        }
        return insulting ? Optional.of(Signal.INSULT) : Optional.empty();
    }

    /** Whether an insult beside it is only the tone in which it is said. */
    private static boolean isMatter(Signal signal) {
        var family = Family.of(signal);
        return family != Family.SERVICE && family != Family.RUMOUR;
    }

    /** Whether a text bears a trace, however weak, of what the gravest incident is about. */
    private static boolean speaksOf(Watched watched, ScoredMention scored) {
        return watched.gravest()
                .filter(open -> scored.score().strength(open.signal()) >= TRACE)
                .isPresent();
    }

    private static boolean isOld(ScoredMention scored) {
        var mention = scored.mention();
        var grave = scored.score()
                .leading()
                .filter(signal -> Family.of(signal) != Family.SERVICE && Family.of(signal) != Family.PROTEST);
        var limit = grave.isPresent() ? GRAVE_NEWS : NEWS;
        return mention.published().isBefore(mention.seen().minus(limit));
    }

    private static Outcome suppressed(Watched watched, Mention mention, Reason reason) {
        return new Outcome(watched, List.of(), List.of(), List.of(new Suppressed(mention.id(), reason)));
    }

    /** The codes of the rules on content that an incident may name. */
    public static List<String> ruleCodes() {
        return Rule.codes();
    }

    /** The state of a business that nothing was heard of. */
    public static Watched starting(Business business, Instant since) {
        return new Watched(Pulse.starting(business.id(), since), List.of());
    }
}
