package dev.vigie.score;

import dev.vigie.score.model.Chances;
import dev.vigie.score.model.Head;
import dev.vigie.score.model.Model;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs what the cues say against what the model says.
 *
 * <p>The cues alone decide dangers, relevance and reasons. Of tone, offence, complaint and rumour both have a say; where
 * the model was not taught, the cues stand alone.
 */
final class Blend {
    private static final double CUES_IN_TONE = 0.6;

    private final Score cues;
    private final Optional<Double> stars;
    private final Model model;
    private final Chances chances;

    Blend(Score cues, Optional<Double> stars, Model model, Chances chances) {
        this.cues = cues;
        this.stars = stars;
        this.model = model;
        this.chances = chances;
    }

    Score score() {
        var sentiment = sentiment();
        var signals = signals();
        var reputation = reputation(sentiment);
        int risk = Risk.of(signals, reputation, cues.relevance());
        return new Score(
                cues.language(),
                cues.relevance(),
                new Score.Tone(sentiment, reputation, priority(risk)),
                signals,
                cues.stances(),
                cues.aggravations(),
                risk,
                cues.because());
    }

    private double sentiment() {
        if (stars.isPresent()) {
            return cues.tone().sentiment();
        }
        double review = chances.yes(Head.GENRE);
        var inReview = chances.weighed(Head.REVIEW);
        var inPost = chances.weighed(Head.SOCIAL);
        var tone = new double[3];
        for (int each = 0; each < tone.length; each++) {
            tone[each] = review * inReview[each] + (1 - review) * inPost[each];
        }
        return signed(tone, CUES_IN_TONE * cues.tone().sentiment());
    }

    /** A head of three as a number of which the sign and the middle third tell the likeliest answer. */
    private static double signed(double[] tone, double push) {
        double bad = tone[0] * Math.exp(-push);
        double good = tone[2] * Math.exp(push);
        double all = bad + tone[1] + good;
        double leaning = (good - bad) / all;
        if (tone[1] >= bad && tone[1] >= good) {
            return Math.clamp(leaning, -0.19, 0.19);
        }
        return good >= bad ? Math.max(0.2, leaning) : Math.min(-0.2, leaning);
    }

    private double reputation(double sentiment) {
        if (!model.knows(Head.REPUTATION)) {
            return Math.clamp(0.6 * cues.tone().reputation() + 0.5 * sentiment, -1, 1);
        }
        return signed(
                chances.weighed(Head.REPUTATION), CUES_IN_TONE * cues.tone().reputation());
    }

    private Map<Signal, Double> signals() {
        var signals = new EnumMap<Signal, Double>(Signal.class);
        signals.putAll(cues.signals());
        stronger(signals, Signal.INSULT, Head.TOXIC);
        stronger(signals, Signal.COMPLAINT, Head.COMPLAINT);
        stronger(signals, Signal.RUMOUR, Head.RUMOUR);
        stronger(signals, Signal.SPAM, Head.SPAM);
        return signals;
    }

    private void stronger(Map<Signal, Double> signals, Signal signal, Head head) {
        if (model.knows(head)) {
            signals.merge(signal, chances.weighedYes(head), Math::max);
        }
    }

    private double priority(int risk) {
        double byCues = Math.max(cues.tone().priority(), risk / 100.0);
        if (!model.knows(Head.PRIORITY)) {
            return Math.min(1, byCues);
        }
        var soon = chances.weighed(Head.PRIORITY);
        double learned = soon[2] >= soon[1] && soon[2] >= soon[0]
                ? 0.5 + 0.5 * soon[2]
                : soon[1] >= soon[0] ? 0.2 + 0.299 * soon[2] : 0.199 * soon[2];
        return Math.min(1, Math.max(byCues, learned));
    }
}
