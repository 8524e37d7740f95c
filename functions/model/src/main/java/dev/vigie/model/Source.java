package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.util.Map;

/**
 * Where labelled texts come from, and what may be done with what is learned from them.
 *
 * @param permissive whether a licence that lets anybody use the result was found
 * @param genre what its texts are
 * @param weight how much one of its texts counts
 */
record Source(boolean permissive, Genre genre, float weight) {
    /** What a text is, in the order of the head's answers, and which head learns its tone. */
    enum Genre {
        POST(Head.SOCIAL),
        REVIEW(Head.REVIEW),
        SERVICE(Head.SERVICE);

        private final Head tone;

        Genre(Head tone) {
            this.tone = tone;
        }

        Head tone() {
            return tone;
        }
    }

    private static final Source OTHER = new Source(false, Genre.POST, 1);

    private static final Map<String, Source> KNOWN = Map.ofEntries(
            Map.entry("xlmt_tweets", new Source(true, Genre.POST, 1.5f)),
            Map.entry("us_airline", new Source(false, Genre.SERVICE, 1)),
            Map.entry("allocine", new Source(true, Genre.REVIEW, 1)),
            Map.entry("allocine_series", new Source(false, Genre.REVIEW, 1)),
            Map.entry("tripadvisor_fr", new Source(false, Genre.REVIEW, 1)),
            Map.entry("google_fr", new Source(false, Genre.REVIEW, 1.5f)),
            Map.entry("insurance_fr", new Source(false, Genre.REVIEW, 1.5f)),
            Map.entry("books_fr", new Source(false, Genre.REVIEW, 0.4f)),
            Map.entry("amazon_en_sample", new Source(false, Genre.REVIEW, 1.5f)),
            Map.entry("goemotions", new Source(true, Genre.POST, 0.25f)),
            Map.entry("davidson", new Source(true, Genre.POST, 1)),
            Map.entry("mlma_fr", new Source(true, Genre.POST, 1)),
            Map.entry("ftr_fr", new Source(true, Genre.POST, 1)),
            Map.entry("toxifrench_agree", new Source(true, Genre.POST, 2)),
            Map.entry("jigsaw_en", new Source(true, Genre.POST, 1)),
            Map.entry("jigsaw_mt_fr", new Source(true, Genre.POST, 1)),
            Map.entry("olid", new Source(false, Genre.POST, 3)),
            Map.entry("sexism_fr", new Source(false, Genre.POST, 0.5f)),
            Map.entry("cyberado_fr", new Source(false, Genre.POST, 0.3f)),
            Map.entry("ken20_en", new Source(false, Genre.POST, 0.25f)),
            Map.entry("fou18_en", new Source(false, Genre.POST, 0.25f)),
            Map.entry("kaggle_entity", new Source(false, Genre.POST, 0.4f)),
            Map.entry("sent140_mt_fr", new Source(false, Genre.POST, 0)),
            Map.entry("pheme", new Source(true, Genre.POST, 1)));

    static Source of(String name) {
        return KNOWN.getOrDefault(name, OTHER);
    }
}
