package dev.vigie.score;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import java.util.List;
import java.util.Optional;

/** Scores for tests: {@code Ours.of("…")} for a text surely about the bakery, {@code Ours.named("…")} for one on the web. */
final class Ours {
    static final Watch WATCH = new Watch(
            List.of("Fournil Saint-Michel", "Le Fournil", "@fournilsm"),
            Optional.of(new Watch.Near(List.of("fournil", "boulangerie"), List.of("Saint-Michel", "Bordeaux"))),
            List.of("Mont Saint-Michel"));

    private static final CueScorer SCORER = CueScorer.fromResources();

    private Ours() {}

    static Score of(String text) {
        return SCORER.scoreAsOurs(content(text, Optional.empty()), Optional.empty());
    }

    static Score starred(double stars, String text) {
        return SCORER.scoreAsOurs(content(text, Optional.of(stars)), Optional.empty());
    }

    static Score named(String text) {
        return SCORER.score(content(text, Optional.empty()), WATCH, Optional.empty());
    }

    private static Content content(String text, Optional<Double> stars) {
        return new Content("https://a.example/1", "", "", text, stars);
    }
}
