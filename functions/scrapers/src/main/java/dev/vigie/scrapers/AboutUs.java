package dev.vigie.scrapers;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import dev.vigie.score.Because;
import dev.vigie.score.Score;
import dev.vigie.score.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores texts that are surely about the business: on its own review page nobody needs to write its name. */
final class AboutUs {
    private static final String RELEVANCE = "relevance";

    private AboutUs() {}

    /** Scores the text as if the name stood above it, and says that it was taken for granted. */
    static Score score(Scorer scorer, Content content, Watch watch, Optional<String> language) {
        var plain = scorer.score(content, watch, language);
        return plain.isRelevant() ? plain : surely(scorer.score(named(content, watch), watch, language));
    }

    private static Content named(Content content, Watch watch) {
        var title = (name(watch) + " " + content.title()).strip();
        return new Content(content.url(), content.author(), title, content.text(), content.stars());
    }

    private static String name(Watch watch) {
        return watch.any().stream()
                .findFirst()
                .or(() -> watch.near()
                        .map(near ->
                                near.terms().getFirst() + " " + near.place().getFirst()))
                .orElse("");
    }

    private static Score surely(Score score) {
        var because = new ArrayList<Because>(List.of(new Because(RELEVANCE, "about: us", 1)));
        score.because().stream().filter(each -> !each.about().equals(RELEVANCE)).forEach(because::add);
        return new Score(
                score.language(), 1, score.tone(), score.signals(), score.stances(), score.aggravations(), score.risk(),
                because);
    }
}
