package dev.vigie.bench.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far clusters agree with labels, all 0 to 1.
 *
 * @param precision of B-cubed (Bagga and Baldwin 1998): of what stands with a post, the share that has its label
 * @param recall of what has a post's label, the share that stands with it
 * @param jaccard pairs together in both, of pairs together in either
 */
record Agreement(double precision, double recall, double jaccard) {
    /** Of one list of posts, each in its cluster and under its label. */
    static Agreement of(List<Integer> clusters, List<String> labels) {
        var inCluster = new HashMap<Integer, Integer>();
        var underLabel = new HashMap<String, Integer>();
        var inBoth = new HashMap<Map.Entry<Integer, String>, Integer>();
        for (var post = 0; post < labels.size(); post++) {
            inCluster.merge(clusters.get(post), 1, Integer::sum);
            underLabel.merge(labels.get(post), 1, Integer::sum);
            inBoth.merge(Map.entry(clusters.get(post), labels.get(post)), 1, Integer::sum);
        }
        var precision = 0.0;
        var recall = 0.0;
        for (var both : inBoth.entrySet()) {
            var shared = (double) both.getValue();
            precision += shared * shared / inCluster.getOrDefault(both.getKey().getKey(), 1);
            recall += shared * shared / underLabel.getOrDefault(both.getKey().getValue(), 1);
        }
        var together = pairs(inBoth);
        var either = pairs(inCluster) + pairs(underLabel) - together;
        return new Agreement(
                precision / labels.size(), recall / labels.size(), either == 0 ? 1 : (double) together / either);
    }

    /** The mean of several businesses, each of the same weight, as RepLab reports it. */
    static Agreement mean(List<Agreement> all) {
        return new Agreement(
                all.stream().mapToDouble(Agreement::precision).average().orElse(0),
                all.stream().mapToDouble(Agreement::recall).average().orElse(0),
                all.stream().mapToDouble(Agreement::jaccard).average().orElse(0));
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static long pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
    }
}
