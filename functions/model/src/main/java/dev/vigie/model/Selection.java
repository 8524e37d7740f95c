package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the features that matter most, and gives each a row of the file, two to a line. */
final class Selection {
    private static final int USUAL = 100;

    /** A word of one subject speaks to few texts, and would lose its place to words of all. */
    private static final float OWN_WORDS = 8;

    private Selection() {}

    /** The row of each feature, or −1 for those left out; those of the lexicon go first. */
    static int[] rows(Dictionary dictionary, List<Learned> heads, List<Example> examples, Lexicon lexicon, int lines) {
        var worth = worth(dictionary, heads, examples);
        for (int feature = 0; feature < worth.length; feature++) {
            worth[feature] += lexicon.tones().containsKey(dictionary.feature(feature)) ? 1e6f : 0;
        }
        var order = IntStream.range(0, worth.length)
                .boxed()
                .sorted(Comparator.comparingDouble(feature -> -worth[feature]))
                .toList();
        var rows = new int[dictionary.size()];
        Arrays.fill(rows, -1);
        var taken = new byte[lines];
        for (int feature : order) {
            int line = WeightsFile.line(dictionary.feature(feature), lines);
            if (taken[line] < 2 && worth[feature] > 0) {
                rows[feature] = 2 * line + taken[line]++;
            }
        }
        return rows;
    }

    private static float[] worth(Dictionary dictionary, List<Learned> heads, List<Example> examples) {
        var worth = new float[dictionary.size()];
        for (var learned : heads) {
            var counts = counts(dictionary, learned, examples);
            int classes = learned.bias().length;
            for (int feature = 0; feature < worth.length; feature++) {
                float most = 0;
                for (int each = 0; each < classes; each++) {
                    most = Math.max(most, Math.abs(learned.weights()[feature * classes + each]));
                }
                worth[feature] += (learned.head() == Head.RELEVANCE ? OWN_WORDS : 1)
                        * most
                        * (float) Math.sqrt(Math.min(USUAL, counts[feature]));
            }
        }
        return worth;
    }

    private static int[] counts(Dictionary dictionary, Learned learned, List<Example> examples) {
        var counts = new int[dictionary.size()];
        for (var example : examples) {
            if (example.item().answers().containsKey(learned.head())) {
                for (int feature : example.features()) {
                    counts[feature]++;
                }
            }
        }
        return counts;
    }
}
