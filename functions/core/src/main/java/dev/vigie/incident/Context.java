package dev.vigie.incident;

import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.util.EnumMap;

/**
 * Reads a mention in the light of what is going on: "us too, my son is in hospital" says little alone and all while
 * customers fall ill. Of grave matters rather one too many is heard than one too few.
 */
final class Context {
    /** From this strength on a sign of danger counts while others tell of danger. */
    private static final double WEAK = 0.3;

    private Context() {}

    static ScoredMention read(Watched watched, ScoredMention scored) {
        var score = scored.score();
        var strength = score.strength(Signal.SAFETY);
        var tellsOfItself = score.stances().contains(Stance.OWN_EXPERIENCE)
                && !score.stances().contains(Stance.DENIAL);
        if (strength < WEAK || strength >= Score.PRESENT || !tellsOfItself) {
            return scored;
        }
        return watched.open(Family.SAFETY).isPresent() ? withSafety(scored) : scored;
    }

    private static ScoredMention withSafety(ScoredMention scored) {
        var score = scored.score();
        var signals = new EnumMap<Signal, Double>(Signal.class);
        signals.putAll(score.signals());
        signals.put(Signal.SAFETY, Score.PRESENT);
        return new ScoredMention(
                scored.mention(),
                new Score(
                        score.language(),
                        score.relevance(),
                        score.tone(),
                        signals,
                        score.stances(),
                        score.aggravations(),
                        score.risk(),
                        score.because()));
    }
}
