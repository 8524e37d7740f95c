package dev.vigie.model;

import java.util.Arrays;
import java.util.List;

/** Examples without the features that have no row. */
final class Kept {
    private Kept() {}

    static List<Example> of(List<Example> examples, int[] rows) {
        return examples.stream()
                .map(each -> new Example(
                        each.item(),
                        Arrays.stream(each.features())
                                .filter(feature -> rows[feature] >= 0)
                                .toArray(),
                        each.share()))
                .toList();
    }
}
