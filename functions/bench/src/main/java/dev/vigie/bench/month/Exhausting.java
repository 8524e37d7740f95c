package dev.vigie.bench.month;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import dev.vigie.score.Score;
import dev.vigie.score.Scorer;
import java.util.Optional;

/** A scorer during which the memory is used up now and then. */
record Exhausting(Scorer scorer, Weather weather) implements Scorer {
    @Override
    public Score score(Content content, Watch watch, Optional<String> language) {
        if (weather.happens("memory used up", 0.01)) {
            throw new OutOfMemoryError("as in a scraper that reads too much");
        }
        return scorer.score(content, watch, language);
    }

    @Override
    public Score scoreAsOurs(Content content, Optional<String> language) {
        return scorer.scoreAsOurs(content, language);
    }
}
