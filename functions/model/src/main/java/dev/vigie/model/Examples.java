package dev.vigie.model;

import dev.vigie.score.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns texts into examples, and chooses which features are worth a number. */
final class Examples {
    private static final int SKETCH = 1 << 27;

    private final Lexicon lexicon;

    Examples(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All features that at least so many texts have. */
    Dictionary dictionary(List<Item> items, int seen) {
        var collector = new Collector(lexicon);
        var counts = new byte[SKETCH];
        var dictionary = new Dictionary();
        for (var item : items) {
            for (var feature : distinct(collector.of(item))) {
                int at = (int) (feature >>> 13) & SKETCH - 1;
                if (counts[at] < seen) {
                    counts[at]++;
                }
                if (counts[at] >= seen) {
                    dictionary.add(feature);
                }
            }
        }
        return dictionary;
    }

    List<Example> of(List<Item> items, Dictionary dictionary) {
        var collector = new Collector(lexicon);
        var examples = new ArrayList<Example>(items.size());
        for (var item : items) {
            var found = collector.of(item);
            var numbers = new int[found.length];
            int known = 0;
            for (var feature : found) {
                int number = dictionary.find(feature);
                if (number >= 0) {
                    numbers[known++] = number;
                }
            }
            examples.add(new Example(item, Arrays.copyOf(numbers, known), Model.share(found.length)));
        }
        return examples;
    }

    private static long[] distinct(long[] features) {
        Arrays.sort(features);
        int kept = 0;
        for (int at = 0; at < features.length; at++) {
            if (at == 0 || features[at] != features[at - 1]) {
                features[kept++] = features[at];
            }
        }
        return Arrays.copyOf(features, kept);
    }
}
