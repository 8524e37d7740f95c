package dev.vigie.score.lesson;

import dev.vigie.score.Because;
import dev.vigie.score.Score;
import dev.vigie.score.Signal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a lesson makes of a score, in bounds: the more alike, the more it says. A danger to people that is told in partly
 * other words stays one, whatever was said of the last.
 */
final class Correction {
    private static final Set<Signal> GOOD = Set.of(Signal.PRAISE, Signal.CALMING);
    private static final Set<Signal> DANGERS = Set.of(Signal.SAFETY, Signal.THREAT, Signal.HATE, Signal.DATA_LEAK);
    private static final double SAME = 0.9;
    private static final double QUIETER = 0.6;
    private static final double SURE = 0.85;

    private final Score score;
    private final double likeness;

    Correction(Score score, double likeness) {
        this.score = score;
        this.likeness = likeness;
    }

    Score by(Verdict verdict) {
        return switch (verdict.kind()) {
            case NOT_US -> corrected(score.relevance() * (1 - 0.9 * likeness), score.signals(), verdict);
            case FALSE_ALARM -> corrected(score.relevance(), quieter(score.signals()), verdict);
            case WAS -> corrected(score.relevance(), was(verdict.signal().orElseThrow()), verdict);
        };
    }

    private Map<Signal, Double> quieter(Map<Signal, Double> signals) {
        var quieter = new EnumMap<Signal, Double>(Signal.class);
        signals.forEach((signal, strength) -> quieter.put(signal, quieter(signal, strength)));
        return quieter;
    }

    private double quieter(Signal signal, double strength) {
        var stands = GOOD.contains(signal) || DANGERS.contains(signal) && likeness < SAME;
        return stands ? strength : strength * (1 - QUIETER * likeness);
    }

    private Map<Signal, Double> was(Signal signal) {
        var signals = quieter(score.signals());
        signals.merge(signal, SURE * likeness, Math::max);
        return signals;
    }

    private Score corrected(double relevance, Map<Signal, Double> signals, Verdict verdict) {
        return score.taught(relevance, signals, because(verdict));
    }

    private List<Because> because(Verdict verdict) {
        var because = new ArrayList<Because>();
        because.add(new Because("lesson", verdict.code(), likeness));
        because.addAll(score.because());
        return because;
    }
}
