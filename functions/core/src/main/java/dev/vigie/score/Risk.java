package dev.vigie.score;

import java.util.Map;

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

    private Risk() {}

    static int of(Map<Signal, Double> signals, double reputation, double relevance) {
        double safe = 1;
        for (var signal : signals.entrySet()) {
            safe *= 1 - HARM.getOrDefault(signal.getKey(), 0.0) * signal.getValue();
        }
        var relief = Math.max(
                signals.getOrDefault(Signal.PRAISE, 0.0), signals.getOrDefault(Signal.CALMING, 0.0));
        var harm = 100 * (1 - safe) * (1 - 0.6 * relief) + 15 * Math.max(0, -reputation);
        return (int) Math.round(Math.min(100, relevance * harm));
    }
}
