package dev.vigie.score;

import java.util.Map;
import java.util.Set;

/**
 * How badly a mention could hurt, 0 to 100.
 *
 * <p>risk = 100 · relevance · (1 − Π(1 − harm(signal) · strength)) · (1 − 0.6 · relief) + 15 · negativity, where harm is
 * the table below, relief the stronger of praise and calming, and negativity what the text says against the business;
 * capped at 100. The harms follow the floor levels of the crisis scheme: what commands an alert by itself is above 0.6.
 */
final class Risk {
    private static final Map<Signal, Double> HARM = Map.ofEntries(
            Map.entry(Signal.SAFETY, 0.85),
            Map.entry(Signal.THREAT, 0.9),
            Map.entry(Signal.HATE, 0.85),
            Map.entry(Signal.INSULT, 0.35),
            Map.entry(Signal.DATA_LEAK, 0.8),
            Map.entry(Signal.DISCRIMINATION, 0.8),
            Map.entry(Signal.MEDIA, 0.5),
            Map.entry(Signal.LEGAL, 0.6),
            Map.entry(Signal.IMPERSONATION, 0.7),
            Map.entry(Signal.EMPLOYEE, 0.55),
            Map.entry(Signal.BOYCOTT, 0.65),
            Map.entry(Signal.TAKEDOWN, 0.5),
            Map.entry(Signal.RUMOUR, 0.5),
            Map.entry(Signal.BACKLASH, 0.55),
            Map.entry(Signal.FAKE_REVIEW, 0.45),
            Map.entry(Signal.OUTAGE, 0.4),
            Map.entry(Signal.COMPLAINT, 0.35),
            Map.entry(Signal.TROLL, 0.15));

    private static final Set<Signal> GOOD = Set.of(Signal.PRAISE, Signal.CALMING);
    static final double TO_READ = 0.2;

    private Risk() {}

    /** Whether a signal speaks of harm, to whomever. */
    static boolean isHarm(Signal signal) {
        return HARM.containsKey(signal);
    }

    static int of(Map<Signal, Double> signals, double reputation, double relevance) {
        double safe = 1;
        for (var signal : signals.entrySet()) {
            safe *= 1 - HARM.getOrDefault(signal.getKey(), 0.0) * signal.getValue();
        }
        var relief = Math.max(signals.getOrDefault(Signal.PRAISE, 0.0), signals.getOrDefault(Signal.CALMING, 0.0));
        var harm = 100 * (1 - safe) * (1 - 0.6 * relief) + 15 * Math.max(0, -reputation);
        return (int) Math.round(Math.min(100, relevance * harm));
    }

    /** What is said of the business, −1 to 1: half by its words, and by what the signals say. */
    static double reputation(Map<Signal, Double> signals, double about) {
        double good = 0;
        double bad = 0;
        for (var signal : signals.entrySet()) {
            if (GOOD.contains(signal.getKey())) {
                good = Math.max(good, signal.getValue());
            } else if (signal.getKey() != Signal.SPAM) {
                bad = Math.max(bad, signal.getValue());
            }
        }
        return Math.max(-1, Math.min(1, 0.5 * about + 0.7 * (good - bad)));
    }

    /** How soon a person should read it. A question or bad talk is never put aside, even where no list knows it. */
    static double priority(int risk, Map<Signal, Double> signals, double reputation, boolean asks, double relevance) {
        var waits = asks || reputation <= -TO_READ || signals.getOrDefault(Signal.COMPLAINT, 0.0) >= Score.PRESENT;
        return Math.min(1, Math.max(risk / 100.0 + (asks ? 0.1 * relevance : 0), waits ? TO_READ * relevance : 0));
    }
}
