package dev.vigie.score;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import java.util.Optional;

/** Reads a text as a reputation manager would: one pass, many answers. Pure, and safe to share between threads. */
public interface Scorer {
    /**
     * Scores a text for a business.
     *
     * @param language what the source says the language is; wins over detection
     */
    Score score(Content content, Watch watch, Optional<String> language);

    /** Scores a text of which the caller knows that it is about the business, such as a review on its own page. */
    Score scoreAsOurs(Content content, Optional<String> language);
}
