package dev.vigie.score;

import dev.vigie.mention.Content;
import dev.vigie.score.model.Chances;
import dev.vigie.score.model.Head;
import dev.vigie.score.model.Model;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs what the cues say against what the model says.
 *
 * <p>Only the cues find dangers, and the model may doubt them. Of tone, offence, complaint and rumour both have a say; where
 * the model was not taught, the cues stand alone.
 */
final class Blend {
    /** From which chance of being harmless on bad words are doubted, and how much. */
    private static final double DOUBT_FROM = 0.65;

    private static final double DOUBT = 1.5;
    private static final double LEAST = 0.004;

    private static final double CUES_IN_TONE = 0.3;
    private static final double NAMES = 0.1;

    private final Score cues;
    private final String text;
    private final Optional<Double> stars;
    private final Model model;
    private final Chances chances;
    private final boolean knowsSubject;

    Blend(Score cues, Content content, Model model, Chances chances, boolean knowsSubject) {
        this.cues = cues;
        this.text = content.whole();
        this.stars = content.stars();
        this.model = model;
        this.chances = chances;
        this.knowsSubject = knowsSubject;
    }

    Score score() {
        var tone = tone();
        var sentiment = stars.isPresent() ? cues.tone().sentiment() : signed(tone);
        var signals = signals(tone[0]);
        var reputation = reputation(sentiment);
        double relevance = relevance();
        int risk = Risk.of(signals, reputation, relevance);
        return new Score(
                cues.language(),
                relevance,
                new Score.Tone(sentiment, reputation, priority(risk)),
                signals,
                cues.stances(),
                cues.aggravations(),
                risk,
                LearnedReasons.of(model, text, cues, signals, sentiment));
    }

    /** What the names in the text say, and for a subject that was learned, how others wrote of it and its namesakes. */
    private double relevance() {
        if (!knowsSubject || !model.knows(Head.RELEVANCE)) {
            return cues.relevance();
        }
        double named = Math.clamp(cues.relevance(), 0.05, 0.95);
        return chances.weighedYes(Head.RELEVANCE, NAMES * Math.log(named / (1 - named)));
    }

    /** Negative, neutral, positive: as posts, reviews and calls for service are read, by how much this is each. */
    private double[] tone() {
        var genre = chances.of(Head.GENRE);
        var inPost = chances.weighed(Head.SOCIAL);
        var inReview = chances.weighed(Head.REVIEW);
        var inService = chances.weighed(Head.SERVICE);
        var tone = new double[3];
        for (int each = 0; each < tone.length; each++) {
            tone[each] = genre[0] * inPost[each] + genre[1] * inReview[each] + genre[2] * inService[each];
        }
        return pushed(tone, CUES_IN_TONE * cues.tone().sentiment());
    }

    private static double[] pushed(double[] tone, double push) {
        double bad = tone[0] * Math.exp(-push);
        double good = tone[2] * Math.exp(push);
        double all = bad + tone[1] + good;
        return new double[] {bad / all, tone[1] / all, good / all};
    }

    /** A number of which the sign and the middle third tell the likeliest answer. */
    private static double signed(double[] tone) {
        double leaning = tone[2] - tone[0];
        if (tone[1] >= tone[0] && tone[1] >= tone[2]) {
            return Math.clamp(leaning, -0.19, 0.19);
        }
        return leaning >= 0 ? Math.max(0.2, leaning) : Math.min(-0.2, leaning);
    }

    private double reputation(double sentiment) {
        if (!model.knows(Head.REPUTATION)) {
            return Math.clamp(0.4 * cues.tone().reputation() + 0.6 * sentiment, -1, 1);
        }
        return signed(pushed(
                chances.weighed(Head.REPUTATION), CUES_IN_TONE * cues.tone().reputation()));
    }

    private Map<Signal, Double> signals(double badly) {
        var signals = new EnumMap<Signal, Double>(Signal.class);
        signals.putAll(cues.signals());
        stronger(signals, Signal.INSULT, Head.TOXIC, 0);
        // Who is pleased does not complain, and what a customer lived through is no rumour.
        stronger(signals, Signal.COMPLAINT, Head.COMPLAINT, 4 * Math.min(0, badly - 0.4));
        doubt(signals);
        // Rumours were learned from English posts alone.
        if (cues.language().equals("en")) {
            stronger(signals, Signal.RUMOUR, Head.RUMOUR, -3 * (1 - chances.of(Head.GENRE)[0]));
        }
        stronger(signals, Signal.SPAM, Head.SPAM, 0);
        return signals;
    }

    /** Bad words of figures of speech, own mishaps, culture and news from elsewhere accuse nobody. */
    private void doubt(Map<Signal, Double> signals) {
        if (model.knows(Head.HARMLESS)) {
            double doubt = DOUBT * Math.max(0, logit(chances.yes(Head.HARMLESS)) - logit(DOUBT_FROM));
            signals.replaceAll((signal, strength) -> doubted(signal, strength, doubt));
        }
    }

    /** A threat or hate is one whoever is meant, and an insult nearly so. */
    private static double doubted(Signal signal, double strength, double doubt) {
        double share = switch (signal) {
            case THREAT, HATE -> 0;
            case INSULT -> 0.75;
            default -> 1;
        };
        return Risk.isHarm(signal) && doubt > 0 ? 1 / (1 + Math.exp(share * doubt - logit(strength))) : strength;
    }

    private static double logit(double chance) {
        double inside = Math.clamp(chance, LEAST, 1 - LEAST);
        return Math.log(inside / (1 - inside));
    }

    /** The model may add to what the cues found and never takes from it. */
    private void stronger(Map<Signal, Double> signals, Signal signal, Head head, double evidence) {
        if (model.knows(head)) {
            signals.merge(signal, chances.weighedYes(head, cues.strength(signal) + evidence), Math::max);
        }
    }

    /** How soon it should be read: an alert counts fully, mildly important a fifth. */
    private double priority(int risk) {
        // What the cues found urgent and the model doubts is less so.
        double kept = Math.min(1, risk / (double) Math.max(1, cues.risk()));
        double byCues = Math.max(kept * cues.tone().priority(), risk / 100.0);
        if (!model.knows(Head.PRIORITY)) {
            return Math.min(1, byCues);
        }
        var soon = chances.weighed(Head.PRIORITY);
        double learned = soon[2] + 0.2 * soon[1];
        double urgency = learned < 0.14
                ? learned / 0.14 * 0.2
                : learned < 0.45 ? 0.2 + (learned - 0.14) / 0.31 * 0.3 : 0.5 + (learned - 0.45) / 0.55 * 0.5;
        return Math.min(1, Math.max(byCues, urgency));
    }
}
