package dev.vigie.model;

import java.util.Map;

/**
 * Where labelled texts come from, and what may be done with what is learned from them.
 *
 * @param permissive whether a licence that lets anybody use the result was found
 * @param review whether its texts are reviews rather than posts
 * @param weight how much one of its texts counts
 */
record Source(boolean permissive, boolean review, float weight) {
    private static final Source OTHER = new Source(false, false, 1);

    private static final Map<String, Source> KNOWN = Map.ofEntries(
            Map.entry("xlmt_tweets", new Source(true, false, 1.5f)),
            Map.entry("allocine", new Source(true, true, 1)),
            Map.entry("allocine_series", new Source(false, true, 1)),
            Map.entry("tripadvisor_fr", new Source(false, true, 1)),
            Map.entry("google_fr", new Source(false, true, 1.5f)),
            Map.entry("insurance_fr", new Source(false, true, 1.5f)),
            Map.entry("books_fr", new Source(false, true, 0.7f)),
            Map.entry("amazon_en_sample", new Source(false, true, 1.5f)),
            Map.entry("goemotions", new Source(true, false, 0.5f)),
            Map.entry("davidson", new Source(true, false, 1)),
            Map.entry("mlma_fr", new Source(true, false, 1)),
            Map.entry("ftr_fr", new Source(true, false, 1)),
            Map.entry("toxifrench_agree", new Source(true, false, 2)),
            Map.entry("jigsaw_en", new Source(true, false, 1)),
            Map.entry("jigsaw_mt_fr", new Source(true, false, 1)),
            Map.entry("ken20_en", new Source(false, false, 0.5f)),
            Map.entry("fou18_en", new Source(false, false, 0.5f)),
            Map.entry("kaggle_entity", new Source(false, false, 0.4f)),
            Map.entry("sent140_mt_fr", new Source(false, false, 0)),
            Map.entry("invented", new Source(true, false, 1)),
            Map.entry("pheme", new Source(true, false, 1)));

    static Source of(String name) {
        return KNOWN.getOrDefault(name, OTHER);
    }
}
