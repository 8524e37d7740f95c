package dev.vigie.score;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import dev.vigie.score.model.Features;
import dev.vigie.score.model.Model;
import java.util.Optional;

/** Scores by cues and by what was learned from labelled texts: the cues know the trade, the model knows the language. */
public final class LearnedScorer implements Scorer {
    private final CueScorer cues;
    private final Model model;

    public LearnedScorer(CueScorer cues, Model model) {
        this.cues = cues;
        this.model = model;
    }

    /** The scorer as it ships. */
    public static LearnedScorer shipped() {
        return new LearnedScorer(CueScorer.fromResources(), Model.shipped());
    }

    @Override
    public Score score(Content content, Watch watch, Optional<String> language) {
        long subject = watch.any().isEmpty() ? 0 : Features.subject(watch.any().getFirst());
        return learned(content, cues.score(content, watch, language), model.knows(subject) ? subject : 0);
    }

    @Override
    public Score scoreAsOurs(Content content, Optional<String> language) {
        return learned(content, cues.scoreAsOurs(content, language), 0);
    }

    private Score learned(Content content, Score byCues, long subject) {
        var chances = model.of(content.whole(), subject);
        return new Blend(byCues, content, model, chances, subject != 0).score();
    }
}
