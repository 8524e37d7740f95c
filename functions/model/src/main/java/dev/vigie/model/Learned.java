package dev.vigie.model;

import dev.vigie.score.model.Head;

/**
 * What was learned for one head: a weight for each feature and class.
 *
 * @param weights class after class for each feature
 */
record Learned(Head head, float[] weights, float[] bias) {
    float[] evidence(Example example) {
        int classes = bias.length;
        var sums = new float[classes];
        for (int feature : example.features()) {
            for (int each = 0; each < classes; each++) {
                sums[each] += weights[feature * classes + each];
            }
        }
        for (int each = 0; each < classes; each++) {
            sums[each] = bias[each] + example.share() * sums[each];
        }
        return sums;
    }
}
