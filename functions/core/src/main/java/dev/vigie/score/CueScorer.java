package dev.vigie.score;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import dev.vigie.score.match.Matcher;
import dev.vigie.score.match.Sighting;
import dev.vigie.score.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Scores by lists of cues in French and English, with negation, namesakes and phrases that only look bad. */
public final class CueScorer implements Scorer {
    private static final int MAX_WATCHES = 20_000;

    private final Map<Watch, Matcher> matchers = new ConcurrentHashMap<>();

    /** The scorer with the lists that ship with it. */
    public static CueScorer fromResources() {
        return new CueScorer();
    }

    @Override
    public Score score(Content content, Watch watch, Optional<String> language) {
        var text = Text.of(content.whole());
        var sighting = matcher(watch).sighting(text);
        return score(content, text, sighting, sighting.certainty(), language);
    }

    /** Scores a text in which the business was looked for already, as when many watches were matched at once. */
    public Score score(Content content, Text text, Sighting sighting, Optional<String> language) {
        return score(content, text, sighting, sighting.certainty(), language);
    }

    @Override
    public Score scoreAsOurs(Content content, Optional<String> language) {
        return score(content, Text.of(content.whole()), Sighting.NONE, 1, language);
    }

    private static Score score(
            Content content, Text text, Sighting sighting, double relevance, Optional<String> language) {
        var found = Language.of(text);
        var reading = Reading.of(text, sighting, Language.spoken(language, found));
        var feeling = Opinions.withStars(reading.opinions().feeling(text), content.stars());
        var about = Opinions.withStars(reading.opinions().about(reading.aim()), content.stars());
        var stances = Claims.in(reading);
        var signals = Weighing.signals(reading, stances, about, content.stars());
        var reputation = Risk.reputation(signals, about);
        var risk = Risk.of(signals, reputation, relevance);
        var tone = new Score.Tone(
                feeling, reputation, Risk.priority(risk, signals, reputation, reading.asks(), relevance));
        return new Score(
                language.orElse(found),
                relevance,
                tone,
                signals,
                stances,
                reading.aggravations(),
                risk,
                Reasons.of(reading, relevance, content.stars()));
    }

    private Matcher matcher(Watch watch) {
        if (matchers.size() > MAX_WATCHES) {
            matchers.clear();
        }
        return matchers.computeIfAbsent(watch, Matcher::new);
    }
}
