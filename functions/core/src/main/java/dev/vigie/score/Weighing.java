package dev.vigie.score;

import static dev.vigie.score.Signal.BOYCOTT;
import static dev.vigie.score.Signal.CALMING;
import static dev.vigie.score.Signal.COMPLAINT;
import static dev.vigie.score.Signal.PRAISE;
import static dev.vigie.score.Signal.RUMOUR;
import static dev.vigie.score.Signal.SAFETY;
import static dev.vigie.score.Signal.TROLL;

import dev.vigie.score.cue.Hit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes signals of what was found: independent cues strengthen each other, and the whole text corrects its words. */
final class Weighing {
    private static final Set<Signal> GOOD = Set.of(PRAISE, CALMING);

    /** Kinds that are a matter of opinion, which may be about anybody; all others tell of a danger. */
    private static final Set<String> OPINION =
            Set.of("complaint", "insult", "troll", "praise", "calming", "backlash", "hate", "threat");

    private static final double MOST = 0.98;
    private static final double MOST_OF_WEAK = 0.6;
    private static final double UNKIND = -0.35;
    private static final double KIND = 0.5;
    private static final double GLAD = 0.3;
    private static final double SURE = 0.8;
    private static final double BAD_STARS = 2;

    private final EnumMap<Signal, Double> signals = new EnumMap<>(Signal.class);
    private final Reading reading;
    private final Set<Stance> stances;

    private Weighing(Reading reading, Set<Stance> stances) {
        this.reading = reading;
        this.stances = stances;
    }

    static Map<Signal, Double> signals(Reading reading, Set<Stance> stances, double about, Optional<Double> stars) {
        var weighing = new Weighing(reading, stances);
        weighing.cues();
        weighing.rumour(about);
        weighing.people();
        weighing.whole(about, stars);
        return weighing.signals;
    }

    private void cues() {
        for (var hit : reading.hits()) {
            switch (hit.kind()) {
                case "hedge", "enquiry", "denial", "claim" -> {}
                default -> hint(signal(hit), hit.strength() * aimed(hit));
            }
        }
        for (var hit : reading.negated()) {
            if (hit.kind().equals("praise")) {
                add(COMPLAINT, hit.strength() * aimed(hit) * 0.8);
            }
        }
        for (var friend : reading.friends()) {
            add(PRAISE, 0.7 * reading.aim().opinion(friend.from()));
        }
    }

    /** A claim that is hedged, asked about or denied; own experience makes it a complaint, not a rumour. */
    private void rumour(double about) {
        var asksAPrice = stances.contains(Stance.ENQUIRY) && !stances.contains(Stance.HEDGE) && hasPrice();
        if (asksAPrice || reading.has("enquiry", 0) && hasPrice()) {
            add(COMPLAINT, 0.6);
            return;
        }
        if (stances.contains(Stance.HEDGE)) {
            add(RUMOUR, 0.65);
        }
        if (stances.contains(Stance.ENQUIRY)) {
            add(RUMOUR, 0.6);
        }
        if (stances.contains(Stance.CALL_TO_SHARE)) {
            add(RUMOUR, 0.5);
        }
        if (about >= GLAD && !reading.tellsHarm()) {
            // "Il paraît que leur flan est divin": good news travels without doing harm.
            scale(RUMOUR, 0.5);
        }
        if (stances.contains(Stance.OWN_EXPERIENCE)) {
            scale(RUMOUR, 0.4);
        }
        if (stances.contains(Stance.DENIAL)) {
            scale(RUMOUR, 0.5);
            scaleBad(0.5);
        }
    }

    private void people() {
        if (strength(TROLL) > 0 && hasFacts()) {
            // A date, an order number, a photo: an unhappy customer, whatever the tone.
            add(COMPLAINT, strength(TROLL));
            signals.remove(TROLL);
        }
        if (!reading.friends().isEmpty() && strength(BOYCOTT) < Score.PRESENT) {
            signals.remove(BOYCOTT);
        }
        if (stances.contains(Stance.OWN_EXPERIENCE) && strength(SAFETY) >= 0.3) {
            add(SAFETY, 0.2);
        }
    }

    private void whole(double about, Optional<Double> stars) {
        var isBadReview = stars.filter(given -> given <= BAD_STARS).isPresent();
        if (isBadReview) {
            add(COMPLAINT, 0.6);
            scale(PRAISE, 0.4);
        }
        if (strength(CALMING) >= Score.PRESENT && !isBadReview) {
            scaleBad(0.5);
        }
        if (about <= UNKIND) {
            scale(PRAISE, reading.friends().isEmpty() ? 0.5 : 1);
            // It matches no list, but it is bad talk: somebody should read it.
            var isSaid = signals.entrySet().stream()
                    .anyMatch(each -> !GOOD.contains(each.getKey()) && each.getValue() >= Score.PRESENT);
            if (!isSaid) {
                add(COMPLAINT, Math.min(0.6, 0.05 - about * 0.6));
            }
        }
        if (about >= KIND && strength(COMPLAINT) < SURE && !isBadReview) {
            // Praise with one small "dommage" in it.
            scale(COMPLAINT, 0.6);
        }
        if (about >= KIND && signals.keySet().stream().allMatch(GOOD::contains)) {
            add(PRAISE, 0.5);
        }
    }

    private double aimed(Hit hit) {
        return OPINION.contains(hit.kind())
                ? reading.aim().opinion(hit.from())
                : reading.aim().danger(hit.from());
    }

    private static Signal signal(Hit hit) {
        return Signal.of(hit.kind().toUpperCase(Locale.ROOT));
    }

    private boolean hasPrice() {
        for (var token : reading.text().tokens()) {
            var word = token.folded();
            if (word.startsWith("€") || word.startsWith("$") || word.startsWith("euro")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFacts() {
        for (var token : reading.text().tokens()) {
            if (Character.isDigit(token.folded().charAt(0))) {
                return true;
            }
        }
        return stances.contains(Stance.EVIDENCE);
    }

    private double strength(Signal signal) {
        return signals.getOrDefault(signal, 0.0);
    }

    /** Independent signs: the chance that not all of them mislead. */
    private void add(Signal signal, double strength) {
        signals.merge(signal, strength, (a, b) -> Math.min(MOST, 1 - (1 - a) * (1 - b)));
    }

    /** Many weak signs never make a strong one: "problem with" ten times is no ten complaints. */
    private void hint(Signal signal, double strength) {
        if (strength >= Score.PRESENT) {
            add(signal, strength);
        } else if (strength(signal) < MOST_OF_WEAK) {
            add(signal, strength);
            signals.computeIfPresent(signal, (key, sum) -> Math.min(sum, MOST_OF_WEAK));
        }
    }

    private void scale(Signal signal, double factor) {
        signals.computeIfPresent(signal, (key, strength) -> strength * factor);
    }

    private void scaleBad(double factor) {
        for (var signal : Signal.values()) {
            if (!GOOD.contains(signal)) {
                scale(signal, factor);
            }
        }
    }
}
