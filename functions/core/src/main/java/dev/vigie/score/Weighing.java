package dev.vigie.score;

import static dev.vigie.score.Signal.BOYCOTT;
import static dev.vigie.score.Signal.CALMING;
import static dev.vigie.score.Signal.COMPLAINT;
import static dev.vigie.score.Signal.PRAISE;
import static dev.vigie.score.Signal.RUMOUR;
import static dev.vigie.score.Signal.SAFETY;
import static dev.vigie.score.Signal.TROLL;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes signals of what was found: independent cues strengthen each other, and the whole text corrects its words. */
final class Weighing {
    private static final Set<String> CLAIMS = Set.of("hedge", "enquiry", "denial");
    private static final Set<Signal> GOOD = Set.of(PRAISE, CALMING);
    private static final double MOST = 0.98;

    private Weighing() {}

    static Map<Signal, Double> signals(
            Reading reading, Set<Stance> stances, double sentiment, Optional<Double> stars) {
        var signals = new EnumMap<Signal, Double>(Signal.class);
        for (var hit : reading.hits()) {
            if (!CLAIMS.contains(hit.kind())) {
                var signal = Signal.of(hit.kind().toUpperCase(Locale.ROOT));
                add(signals, signal, hit.strength() * reading.nearness(hit.from()));
            }
        }
        reading.negated().stream()
                .filter(hit -> hit.kind().equals("praise"))
                .forEach(hit -> add(signals, COMPLAINT, hit.strength() * 0.7));
        if (reading.friendly()) {
            add(signals, PRAISE, 0.7);
        }
        rumour(signals, reading, stances);
        people(signals, reading, sentiment, stars);
        return signals;
    }

    /** A claim that is hedged, asked about or denied; own experience makes it a complaint, not a rumour. */
    private static void rumour(Map<Signal, Double> signals, Reading reading, Set<Stance> stances) {
        var asksAPrice = stances.contains(Stance.ENQUIRY) && !stances.contains(Stance.HEDGE) && hasPrice(reading);
        if (asksAPrice) {
            add(signals, COMPLAINT, 0.6);
            return;
        }
        if (stances.contains(Stance.HEDGE)) {
            add(signals, RUMOUR, 0.65);
        }
        if (stances.contains(Stance.ENQUIRY)) {
            add(signals, RUMOUR, 0.6);
        }
        if (stances.contains(Stance.CALL_TO_SHARE)) {
            add(signals, RUMOUR, 0.5);
        }
        if (stances.contains(Stance.OWN_EXPERIENCE) && strength(signals, SAFETY) + strength(signals, COMPLAINT) > 0) {
            scale(signals, RUMOUR, 0.4);
        }
        if (stances.contains(Stance.DENIAL)) {
            scale(signals, RUMOUR, 0.5);
            scaleBad(signals, 0.5);
        }
    }

    private static void people(
            Map<Signal, Double> signals, Reading reading, double sentiment, Optional<Double> stars) {
        if (strength(signals, TROLL) > 0 && hasFacts(reading)) {
            // A date, an order number, a photo: an unhappy customer, whatever the tone.
            add(signals, COMPLAINT, strength(signals, TROLL));
            signals.remove(TROLL);
        }
        if (reading.friendly() && strength(signals, BOYCOTT) < Score.PRESENT) {
            signals.remove(BOYCOTT);
        }
        if (stars.filter(given -> given <= 2).isPresent()) {
            add(signals, COMPLAINT, 0.6);
        }
        if (strength(signals, CALMING) >= Score.PRESENT && !stars.filter(given -> given <= 2).isPresent()) {
            scaleBad(signals, 0.5);
        }
        if (sentiment <= -0.35 && signals.keySet().stream().allMatch(GOOD::contains)) {
            // It matches no list, but it is bad talk: somebody should read it.
            add(signals, COMPLAINT, 0.5);
        }
        if (sentiment >= 0.5 && signals.isEmpty()) {
            add(signals, PRAISE, 0.5);
        }
    }

    private static boolean hasPrice(Reading reading) {
        return reading.text().tokens().stream()
                .anyMatch(token -> Set.of("€", "euro", "euros", "$").contains(token.folded()));
    }

    private static boolean hasFacts(Reading reading) {
        return reading.aggravations().contains(Aggravation.PROOF)
                || reading.text().tokens().stream()
                        .anyMatch(token -> Character.isDigit(token.folded().charAt(0)));
    }

    private static double strength(Map<Signal, Double> signals, Signal signal) {
        return signals.getOrDefault(signal, 0.0);
    }

    /** Independent signs: the chance that not all of them mislead. */
    private static void add(Map<Signal, Double> signals, Signal signal, double strength) {
        signals.merge(signal, strength, (a, b) -> Math.min(MOST, 1 - (1 - a) * (1 - b)));
    }

    private static void scale(Map<Signal, Double> signals, Signal signal, double factor) {
        signals.computeIfPresent(signal, (key, strength) -> strength * factor);
    }

    private static void scaleBad(Map<Signal, Double> signals, double factor) {
        signals.keySet().stream().filter(signal -> !GOOD.contains(signal)).toList().forEach(signal -> scale(signals, signal, factor));
    }
}
