package dev.vigie.story;

import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.util.EnumSet;
import java.util.Set;

/** On which side a mention stands. */
public enum Nature {
    /** Bad talk: it counts. */
    BAD,
    /** Neither: it counts among all talk. */
    NEUTRAL,
    /** Praise, a denial, calming words, the owner's own answer: never bad talk, whatever it quotes. */
    FRIENDLY,
    SPAM,
    /** Somebody else's. */
    IRRELEVANT;

    private static final Set<Signal> NOT_BAD = EnumSet.of(Signal.SPAM, Signal.CALMING, Signal.PRAISE, Signal.MEDIA);
    private static final Set<Signal> MILD = EnumSet.of(Signal.COMPLAINT, Signal.TROLL);
    private static final double NEGATIVE = -0.2;

    public static Nature of(ScoredMention scored) {
        var score = scored.score();
        var stars = scored.mention().content().stars();
        if (!score.isRelevant()) {
            return IRRELEVANT;
        }
        if (stars.filter(given -> given <= 2).isEmpty() && isFriendly(score)) {
            return FRIENDLY;
        }
        if (score.has(Signal.SPAM) && worst(score) < score.strength(Signal.SPAM)) {
            return SPAM;
        }
        if (isMildOnly(score) && stars.filter(given -> given >= 4).isPresent()) {
            return NEUTRAL;
        }
        var negative = score.tone().reputation() <= NEGATIVE
                || (score.tone().sentiment() <= NEGATIVE && score.tone().reputation() <= 0);
        return worst(score) >= Score.PRESENT
                        || negative
                        || stars.filter(given -> given <= 2).isPresent()
                ? BAD
                : NEUTRAL;
    }

    private static boolean isFriendly(Score score) {
        if (score.stances().contains(Stance.DENIAL)) {
            return true;
        }
        var kind = Math.max(score.strength(Signal.PRAISE), score.strength(Signal.CALMING));
        return kind >= Score.PRESENT && kind >= worst(score);
    }

    private static boolean isMildOnly(Score score) {
        for (var signal : score.signals().keySet()) {
            if (score.has(signal) && !NOT_BAD.contains(signal) && !MILD.contains(signal)) {
                return false;
            }
        }
        return true;
    }

    private static double worst(Score score) {
        var worst = 0.0;
        for (var each : score.signals().entrySet()) {
            if (!NOT_BAD.contains(each.getKey())) {
                worst = Math.max(worst, each.getValue());
            }
        }
        return worst;
    }
}
