package dev.vigie.score;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How bad one mention is for one business.
 *
 * @param language ISO 639-1 code, or {@code unknown}
 * @param relevance 0 (somebody else) to 1 (surely this business); {@link #isRelevant()} from 0.5
 * @param tone how the text feels and what it says of the business
 * @param signals strength 0 to 1 by signal; absent means 0; {@link #has} from 0.5
 * @param stances how it stands towards a claim
 * @param aggravations what makes it graver or surer
 * @param risk 0 (harmless) to 100
 * @param because the cues that made it so, strongest first
 */
public record Score(
        String language,
        double relevance,
        Tone tone,
        Map<Signal, Double> signals,
        Set<Stance> stances,
        Set<Aggravation> aggravations,
        int risk,
        List<Because> because) {
    /** From this strength on a signal counts as present. */
    public static final double PRESENT = 0.5;

    public Score {
        if (!(relevance >= 0 && relevance <= 1)) {
            throw new IllegalArgumentException("relevance is 0 to 1, was " + relevance);
        }
        if (risk < 0 || risk > 100) {
            throw new IllegalArgumentException("risk is 0 to 100, was " + risk);
        }
        for (var strength : signals.values()) {
            if (!(strength >= 0 && strength <= 1)) {
                throw new IllegalArgumentException("a signal's strength is 0 to 1, was " + strength);
            }
        }
        var ordered = new EnumMap<Signal, Double>(Signal.class);
        ordered.putAll(signals);
        signals = java.util.Collections.unmodifiableMap(ordered);
        var all = EnumSet.noneOf(Stance.class);
        all.addAll(stances);
        stances = java.util.Collections.unmodifiableSet(all);
        var graver = EnumSet.noneOf(Aggravation.class);
        graver.addAll(aggravations);
        aggravations = java.util.Collections.unmodifiableSet(graver);
        because = List.copyOf(because);
    }

    /** The same text, as people have said what talk like it is: what follows from the signals is worked out anew. */
    public Score taught(double surely, Map<Signal, Double> corrected, List<Because> why) {
        var reputation = corrected.equals(signals) ? tone.reputation() : Risk.reputation(corrected, tone.sentiment());
        int harm = Risk.of(corrected, reputation, surely);
        var priority =
                corrected.equals(signals) ? tone.priority() * surely : Math.max(harm / 100.0, Risk.TO_READ * surely);
        var changed = new Tone(tone.sentiment(), reputation, Math.min(1, priority));
        return new Score(language, surely, changed, corrected, stances, aggravations, harm, why);
    }

    /** Whether the mention is about the business at all. */
    public boolean isRelevant() {
        return relevance >= PRESENT;
    }

    public double strength(Signal signal) {
        return signals.getOrDefault(signal, 0.0);
    }

    public boolean has(Signal signal) {
        return strength(signal) >= PRESENT;
    }

    /** The most urgent signal present, which chooses the guide. */
    public Optional<Signal> leading() {
        return signals.keySet().stream().filter(this::has).findFirst();
    }

    /**
     * Two things that are often confused.
     *
     * @param sentiment how the text feels, −1 to 1
     * @param reputation what it says of the business, −1 to 1: a sad text may praise the baker
     * @param priority how soon a person should read it, 0 to 1
     */
    public record Tone(double sentiment, double reputation, double priority) {
        public Tone {
            if (Math.abs(sentiment) > 1 || Math.abs(reputation) > 1 || priority < 0 || priority > 1) {
                throw new IllegalArgumentException("tone is −1 to 1 and priority 0 to 1");
            }
        }

        /** {@code alert} from 0.5, {@code mildly_important} from 0.2, else {@code unimportant}. */
        public String urgency() {
            return priority >= 0.5 ? "alert" : priority >= 0.2 ? "mildly_important" : "unimportant";
        }

        /** {@code neg}, {@code neu} or {@code pos}; the third in the middle is neutral. */
        public String label() {
            return sentiment <= -0.2 ? "neg" : sentiment >= 0.2 ? "pos" : "neu";
        }
    }
}
