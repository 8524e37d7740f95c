package dev.vigie.local.backtest;

import dev.vigie.business.Business;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Thresholds.Bound;
import dev.vigie.incident.Alert;
import dev.vigie.incident.IncidentId;
import dev.vigie.score.ScoredMention;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the most watchful thresholds that keep to a budget of false alarms, by replaying a business's own history at
 * ever calmer ones.
 *
 * @param budget false alarms a month that are borne
 * @param real whether an incident that began then was a real one
 */
public record Tuning(Business business, double budget, Predicate<Instant> real) {
    private static final int RUNGS = 28;
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration SAME = Duration.ofHours(12);

    /** The answer; tried holds every step on the way, the most watchful first. */
    public Answer solve(List<ScoredMention> history) {
        var tried = new ArrayList<Tried>();
        for (var rung = 0; rung < RUNGS; rung++) {
            var now = attempt(rung, history);
            tried.add(now);
            if (now.falseAMonth() <= budget) {
                return new Answer(Optional.of(now), tried, missed(tried.getFirst(), now));
            }
        }
        return new Answer(Optional.empty(), tried, List.of());
    }

    private Tried attempt(int rung, List<ScoredMention> history) {
        var thresholds = rung(rung);
        var result = Backtest.of(with(thresholds), history);
        var first = new LinkedHashMap<IncidentId, Alert>();
        result.alerts()
                .forEach(alert -> first.putIfAbsent(alert.facts().incident().id(), alert));
        var told = List.copyOf(first.values());
        var months =
                Math.max(1, Duration.between(result.first(), result.last()).toSeconds() / (double) MONTH.toSeconds());
        var wrong = told.stream().filter(alert -> !real.test(alert.owed())).count();
        return new Tried(thresholds, told, wrong / months);
    }

    /** Each rung is about twice as rare as the one before; the least counts grow with it. */
    private static Thresholds rung(int rung) {
        var rarer = Math.pow(10, -0.3 * rung);
        return new Thresholds(
                Thresholds.Sensitivity.BALANCED,
                Optional.of(new Bound(2 + rung / 4, round(2e-2 * rarer))),
                Optional.of(new Bound(4 + rung / 3, round(2e-4 * rarer))),
                Optional.of(new Bound(12 + rung / 2, round(2e-6 * rarer))));
    }

    private static double round(double chance) {
        return Double.parseDouble("%.1e".formatted(chance).replace(',', '.'));
    }

    /** What the most watchful setting would have told of and this one keeps to itself. */
    private static List<Alert> missed(Tried most, Tried chosen) {
        return most.told().stream()
                .filter(alert -> chosen.told().stream().noneMatch(other -> isSame(alert, other)))
                .toList();
    }

    private static boolean isSame(Alert one, Alert other) {
        return one.facts().incident().family() == other.facts().incident().family()
                && Duration.between(one.owed(), other.owed()).abs().compareTo(SAME) < 0;
    }

    private Business with(Thresholds thresholds) {
        return new Business(
                business.id(),
                business.name(),
                business.locale(),
                business.timezone(),
                business.watch(),
                business.sources(),
                business.team(),
                thresholds);
    }

    /**
     * One setting and what it would have told.
     *
     * @param told the first alert of each incident
     */
    public record Tried(Thresholds thresholds, List<Alert> told, double falseAMonth) {
        public Tried {
            told = List.copyOf(told);
        }
    }

    /**
     * What was found.
     *
     * @param chosen nothing where even the calmest setting tells more than is borne: then it rests on what is said, not
     *     on how often
     * @param missed first alerts that the most watchful setting would have sent besides
     */
    public record Answer(Optional<Tried> chosen, List<Tried> tried, List<Alert> missed) {
        public Answer {
            tried = List.copyOf(tried);
            missed = List.copyOf(missed);
        }
    }
}
