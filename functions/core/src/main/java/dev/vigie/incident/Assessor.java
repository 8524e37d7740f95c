package dev.vigie.incident;

import dev.vigie.business.Thresholds;
import dev.vigie.incident.Assessment.HardRule;
import dev.vigie.incident.Assessment.Part;
import dev.vigie.pulse.Binomial;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.Signal;
import dev.vigie.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says how bad the talk of one family is now, and why: the formula of the crisis scheme, 3.4. */
final class Assessor {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF = Pulse.WINDOW.dividedBy(2);

    /** Own followers are not known yet; nobody is measured against fewer. */
    private static final double LEAST_FOLLOWERS = 500;

    private static final double MUCH = 5;
    /** Fewer opinions say nothing of which way they turn. */
    private static final int FEW = 5;
    /** So much worse within a window is a turn: R-DET-8. */
    private static final double FLIP = 0.3;

    private static final double RARE = 1e-3;
    private static final double VERY_RARE = 1e-6;
    /** What is sudden may be so many times as likely as a volume that is a vigilance by itself. */
    private static final double NEARLY = 4;

    /** So many voices are a crisis if half of them spoke within the hour. */
    private static final int DOUBLED = 8;

    private static final Predicate<Story> TAKEN_DOWN = Rule.says(Signal.TAKEDOWN);

    private final List<Step> steps;

    Assessor(Thresholds thresholds) {
        this.steps = Step.of(thresholds);
    }

    Found assess(Pulse pulse, Family family, Instant since, Instant now) {
        var evidence = Evidence.of(pulse, family, since, now);
        var rules = Rule.holding(evidence);
        var window = new Window(pulse, family.topic(), since, now);
        var parts = parts(pulse, evidence, window);
        // Halves go to the even level: half a step alone alarms nobody, and never turns an alert into a crisis.
        var sum = 0.0;
        for (var part : parts) {
            sum += part.added();
        }
        var campaign = campaign(window, sum);
        if (campaign.isPresent()) {
            parts.add(campaign.get());
            sum += campaign.get().added();
        }
        var counted = (int) Math.clamp(Math.rint(sum), 0, 3);
        var hardRule = hardRule(rules, window, campaign.isPresent());
        var floor = hardRule.map(rule -> rule.floor().number()).orElse(0);
        var takedown = takedown(evidence);
        parts.add(takedown);
        var number = Math.min(3, Math.max(floor, counted) + (int) takedown.added());
        return new Found(new Assessment(Level.values()[number], hardRule, parts), evidence, rules);
    }

    private Optional<HardRule> hardRule(List<Rule> rules, Window window, boolean isCampaign) {
        var gravest = rules.isEmpty()
                ? Optional.<HardRule>empty()
                : Optional.of(
                        new HardRule(rules.getFirst().code(), rules.getFirst().floor()));
        var crisis = gravest.filter(rule -> rule.floor() == Level.CRISIS);
        return crisis.isEmpty() && !isCampaign && isDoublingWithinTheHour(window)
                ? Optional.of(new HardRule("doubling", Level.CRISIS))
                : gravest;
    }

    private ArrayList<Part> parts(Pulse pulse, Evidence evidence, Window window) {
        var all = new ArrayList<Part>();
        all.add(new Part("volume", window.count(), window.habit().map(Assessor::rounded), base(window)));
        all.add(surge(pulse, window));
        all.add(negativity(pulse, window));
        all.add(flip(window, all.stream().allMatch(part -> part.added() == 0)));
        all.add(rating(pulse, evidence));
        all.add(reach(evidence));
        all.add(velocity(window));
        all.add(spread(evidence, window, base(window)));
        return all;
    }

    private int base(Window window) {
        var level = Level.WATCH;
        for (var step : steps) {
            if (window.count() >= step.least() && window.surprise() < step.chance()) {
                level = step.level();
            }
        }
        return level.number();
    }

    /** So sudden that the last hour tells more than the last six: worth a look where the volume is not yet. */
    private Part surge(Pulse pulse, Window window) {
        var judgement = pulse.detector().judgement();
        var least = steps.getFirst();
        var holds = base(window) == 0
                && window.count() >= least.least()
                && window.surprise() < NEARLY * least.chance()
                && pulse.detector().isAlarmed(Pulse.WINDOW, window.now());
        return new Part("surge", judgement.heard(), Optional.of(rounded(judgement.usual())), holds ? 1 : 0);
    }

    /** More of the talk is bad than usual, by more than chance: a surge alone must not count twice. */
    private static Part negativity(Pulse pulse, Window window) {
        var usual = pulse.habit().share().value();
        var all = window.allCount();
        var share = all == 0 ? 0 : (double) window.badCount() / all;
        var clear = all >= 5 && share >= 0.5 && share >= usual + 0.25;
        var holds = clear && window.isUnusual() && Binomial.tail(window.badCount(), all, usual) < 1e-4;
        return new Part("negativity", rounded(share), Optional.of(rounded(usual)), holds ? 1 : 0);
    }

    /** Talk that was good six hours ago and is bad now, by more than chance: worth a look where nothing else is. */
    private Part flip(Window window, boolean isFirst) {
        var now = window.opinion(Pulse.WINDOW, Duration.ZERO);
        var before = window.opinion(Pulse.WINDOW.multipliedBy(2), Pulse.WINDOW);
        var holds = isFirst
                && window.count() >= steps.getFirst().least()
                && before.voices() >= FEW
                && now.voices() >= FEW
                && now.share() >= before.share() + FLIP
                && Binomial.tail(now.bad(), now.voices(), before.cautious()) < RARE;
        return new Part("flip", rounded(now.share()), Optional.of(rounded(before.share())), holds ? 1 : 0);
    }

    /**
     * Much talk after the business's own publication is what it wanted: it counts only where half of it is bad. Rules on
     * what is said hold all the same.
     */
    private static Optional<Part> campaign(Window window, double sum) {
        var published = window.campaign();
        var all = window.allCount();
        if (published.isEmpty() || all < FEW || 2 * window.badCount() >= all) {
            return Optional.empty();
        }
        var hours = Duration.between(published.get(), window.now()).toHours();
        return Optional.of(new Part("campaign", hours, Optional.empty(), -sum));
    }

    /** How far the last three days have pulled the average rating down, while bad talk goes on. */
    private static Part rating(Pulse pulse, Evidence evidence) {
        var rated = 0;
        var sum = 0.0;
        for (var story : pulse.stories().all()) {
            if (story.voice().stars() >= 0) {
                rated++;
                sum += story.voice().stars();
            }
        }
        var mean = pulse.habit().rating();
        if (rated < 5 || mean.weight() <= rated || !evidence.isFresh(story -> true)) {
            return new Part("rating", rounded(mean.value()), Optional.empty(), 0);
        }
        var before = (mean.value() * mean.weight() - sum) / (mean.weight() - rated);
        return new Part(
                "rating", rounded(mean.value()), Optional.of(rounded(before)), before - mean.value() >= 0.3 ? 1 : 0);
    }

    private static Part reach(Evidence evidence) {
        var top = 0L;
        for (var story : evidence.stories()) {
            top = evidence.isFresh(story) ? Math.max(top, story.voice().followers()) : top;
        }
        var ratio = top / LEAST_FOLLOWERS;
        return new Part("reach", top, Optional.of(LEAST_FOLLOWERS), ratio >= 10 ? 1 : ratio >= 1 ? 0.5 : 0);
    }

    /** Twice as many as in the three hours before, twice in a row, and neither by chance. */
    private static Part velocity(Window window) {
        var last = window.between(HALF, Duration.ZERO);
        var before = window.between(Pulse.WINDOW, HALF);
        var first = window.between(Pulse.WINDOW.plus(HALF), Pulse.WINDOW);
        var holds = window.isUnusual() && window.isDoubled(last, before) && window.isDoubled(before, first);
        return new Part("velocity", last, Optional.of((double) before), holds ? 1 : 0);
    }

    /** Places where there was no bad talk before; where much is usual, every place has had its share. */
    private static Part spread(Evidence evidence, Window window, int base) {
        var fresh = evidence.newChannels();
        var counts = base >= 1 && fresh > 0 && window.usual() < MUCH;
        return new Part("spread", fresh, Optional.empty(), counts ? 0.5 * fresh : 0);
    }

    /** Two people noticed that criticism was taken down: whatever the level, it is one higher. */
    private static Part takedown(Evidence evidence) {
        var authors = evidence.any(TAKEN_DOWN) ? evidence.voices(TAKEN_DOWN) : 0;
        var holds = authors >= 2 && evidence.isFresh(TAKEN_DOWN);
        return new Part("takedown", authors, Optional.empty(), holds ? 1 : 0);
    }

    /**
     * Only of a volume that is an alert by itself, or an ordinary cluster at a busy business would be a crisis; and of
     * twice as many while nobody knows yet how many usually come at once.
     */
    private boolean isDoublingWithinTheHour(Window window) {
        var lastHour = window.between(HOUR, Duration.ZERO);
        return base(window) >= 2
                && window.count() >= (window.habit().isPresent() ? DOUBLED : 2 * DOUBLED)
                && window.surprise() < VERY_RARE
                && lastHour * 2 >= window.count();
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** An assessment and what it rests on. */
    record Found(Assessment assessment, Evidence evidence, List<Rule> rules) {
        Level level() {
            return assessment.level();
        }
    }
}
