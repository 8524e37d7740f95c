package dev.vigie.score;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import dev.vigie.score.match.Match;
import dev.vigie.score.match.Matcher;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Scores by lists of cues in French and English, with negation, namesakes and phrases that only look bad. */
public final class CueScorer implements Scorer {
    private static final int MAX_REASONS = 6;
    private static final int MAX_WATCHES = 20_000;
    private static final Set<Signal> GOOD = Set.of(Signal.PRAISE, Signal.CALMING);

    private final Map<Watch, Matcher> matchers = new ConcurrentHashMap<>();

    @Override
    public Score score(Content content, Watch watch, Optional<String> language) {
        var text = Text.of(content.whole());
        var matches = matcher(watch).in(text);
        var relevance = matches.isEmpty() ? 0 : matches.getFirst().certainty();
        return score(content, text, matches, relevance, language);
    }

    @Override
    public Score scoreAsOurs(Content content, Optional<String> language) {
        return score(content, Text.of(content.whole()), List.of(), 1, language);
    }

    private static Score score(
            Content content, Text text, List<Match> matches, double relevance, Optional<String> language) {
        var reading = Reading.of(text, matches);
        var stars = content.stars().map(List::of).orElse(List.of());
        var words = Opinions.of(text, reading.immune(), 0, text.sentences());
        var sentiment = Opinions.withStars(words, stars);
        var stances = Claims.in(reading);
        var signals = Weighing.signals(reading, stances, sentiment, content.stars());
        var reputation = reputation(reading, signals, stars);
        var risk = Risk.of(signals, reputation, relevance);
        return new Score(
                language.orElseGet(() -> Language.of(text)),
                relevance,
                new Score.Tone(sentiment, reputation, priority(risk, reading, relevance)),
                signals,
                stances,
                reading.aggravations(),
                risk,
                because(reading, relevance, content.stars()));
    }

    /** What is said of the business: the sentences around its name, and what the signals say. */
    private static double reputation(Reading reading, Map<Signal, Double> signals, List<Double> stars) {
        var text = reading.text();
        int from = 0;
        int to = text.sentences();
        if (!reading.matches().isEmpty() && text.sentences() > 3) {
            var named = text.tokens().get(reading.matches().getFirst().from()).sentence();
            from = named - 1;
            to = named + 1;
        }
        var near = Opinions.withStars(Opinions.of(text, reading.immune(), from, to), stars);
        var good = strongest(signals, true);
        var bad = strongest(signals, false);
        return Math.max(-1, Math.min(1, 0.5 * near + 0.7 * (good - bad)));
    }

    private static double strongest(Map<Signal, Double> signals, boolean good) {
        return signals.entrySet().stream()
                .filter(signal -> GOOD.contains(signal.getKey()) == good && signal.getKey() != Signal.SPAM)
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** A question waits for an answer, even where nothing bad is said. */
    private static double priority(int risk, Reading reading, double relevance) {
        var asks = reading.text().tokens().stream().anyMatch(token -> token.folded().equals("?"));
        return Math.min(1, risk / 100.0 + (asks ? 0.15 * relevance : 0));
    }

    private static List<Because> because(
            Reading reading, double relevance, Optional<Double> stars) {
        var reasons = new ArrayList<Because>();
        for (var hit : reading.hits()) {
            var cue = reading.text().passage(hit.from(), hit.to());
            var isGood = hit.kind().equals("praise") || hit.kind().equals("calming") || hit.kind().equals("denial");
            reasons.add(new Because(hit.kind(), cue, isGood ? hit.strength() : -hit.strength()));
        }
        stars.ifPresent(given -> reasons.add(new Because("stars", given + "/5", (given - 3) / 2)));
        if (reading.friendly()) {
            reasons.add(new Because("praise", reading.text().passage(first(reading.immune()), last(reading.immune())), 0.7));
        }
        reasons.sort(Comparator.comparingDouble((Because reason) -> -Math.abs(reason.weight())));
        var kept = new ArrayList<>(reasons.stream().distinct().limit(MAX_REASONS).toList());
        reading.matches().stream()
                .findFirst()
                .ifPresent(match -> kept.add(new Because(
                        "relevance", reading.text().passage(match.from(), match.to()), relevance)));
        return kept;
    }

    private static int first(boolean[] marks) {
        int at = 0;
        while (!marks[at]) {
            at++;
        }
        return at;
    }

    private static int last(boolean[] marks) {
        int at = first(marks);
        while (at + 1 < marks.length && marks[at + 1]) {
            at++;
        }
        return at;
    }

    private Matcher matcher(Watch watch) {
        if (matchers.size() > MAX_WATCHES) {
            matchers.clear();
        }
        return matchers.computeIfAbsent(watch, Matcher::new);
    }
}
