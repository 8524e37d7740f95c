package dev.vigie.score;

import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.Reach;
import java.util.List;

/** A mention and how badly it could hurt; this is what the Mentions table holds. */
public record ScoredMention(Mention mention, Score score) {
    /** Without its words, also those that the score quotes: it was taken away where it stood. */
    public ScoredMention withdrawn() {
        var quiet = new Score(
                score.language(),
                score.relevance(),
                score.tone(),
                score.signals(),
                score.stances(),
                score.aggravations(),
                score.risk(),
                List.of());
        return new ScoredMention(with(mention.content().withdrawn(), mention.reach()), quiet);
    }

    /** As it carries now. */
    public ScoredMention reaching(Reach reach) {
        return new ScoredMention(with(mention.content(), reach), score);
    }

    /** With what its author made of it since, found and timed as before. */
    public ScoredMention edited(ScoredMention now) {
        return new ScoredMention(with(now.mention().content(), now.mention().reach()), now.score());
    }

    private Mention with(Content content, Reach reach) {
        return new Mention(
                mention.business(),
                mention.id(),
                mention.origin(),
                content,
                mention.published(),
                mention.seen(),
                reach);
    }
}
