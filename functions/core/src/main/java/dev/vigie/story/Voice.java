package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.vigie.score.Aggravation;
import dev.vigie.score.Score;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a story says and how loudly.
 *
 * @param signals present in its first mention
 * @param followers of the author with the widest reach who told or repeated it
 * @param stars of the review, or −1
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Voice(Set<Signal> signals, Set<Trait> traits, int risk, long followers, double stars) {
    public Voice {
        signals = copy(signals, Signal.class);
        traits = copy(traits, Trait.class);
    }

    public boolean has(Signal signal) {
        return signals.contains(signal);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Somebody who tells what happened to them, not what they heard. */
    public boolean isFirstHand() {
        return has(Trait.OWN_EXPERIENCE) || !isHearsay();
    }

    /** Somebody who heard, asks, or wants it passed on. */
    public boolean isHearsay() {
        return has(Signal.RUMOUR) || has(Trait.HEDGE) || has(Trait.ENQUIRY) || has(Trait.CALL_TO_SHARE);
    }

    Voice heardBy(long reach) {
        return reach <= followers ? this : new Voice(signals, traits, risk, reach, stars);
    }

    static Set<Trait> traits(Score score) {
        var traits = EnumSet.noneOf(Trait.class);
        for (var stance : score.stances()) {
            add(traits, stance);
        }
        score.aggravations().forEach(aggravation -> traits.add(trait(aggravation)));
        return traits;
    }

    private static void add(Set<Trait> traits, Stance stance) {
        switch (stance) {
            case OWN_EXPERIENCE -> traits.add(Trait.OWN_EXPERIENCE);
            case EVIDENCE -> traits.add(Trait.EVIDENCE);
            case HEDGE -> traits.add(Trait.HEDGE);
            case ENQUIRY -> traits.add(Trait.ENQUIRY);
            case CALL_TO_SHARE -> traits.add(Trait.CALL_TO_SHARE);
            case DENIAL -> traits.add(Trait.DENIAL);
            case SUPPORT -> traits.add(Trait.SUPPORT);
            case CLAIM -> {}
        }
    }

    private static Trait trait(Aggravation aggravation) {
        return switch (aggravation) {
            case HOSPITAL, CHILD, SHOCK, FIRE, DEATH -> Trait.GRAVE;
            case PROOF -> Trait.PROOF;
            case VIDEO -> Trait.VIDEO;
            case AUTHORITY -> Trait.AUTHORITY;
            case JOURNALIST -> Trait.JOURNALIST;
            case MEETING_POINT -> Trait.MEETING_POINT;
            case EXTORTION -> Trait.EXTORTION;
        };
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> values, Class<E> type) {
        var all = EnumSet.noneOf(type);
        all.addAll(values);
        return java.util.Collections.unmodifiableSet(all);
    }
}
