package dev.vigie.model;

/** The usual figures of a classifier. */
record Figures(int texts, double accuracy, double macro) {
    static Figures of(int[] gold, int[] given, int classes) {
        var right = new int[classes];
        var said = new int[classes];
        var is = new int[classes];
        int hits = 0;
        for (int each = 0; each < gold.length; each++) {
            is[gold[each]]++;
            said[given[each]]++;
            if (gold[each] == given[each]) {
                right[gold[each]]++;
                hits++;
            }
        }
        double sum = 0;
        int present = 0;
        for (int each = 0; each < classes; each++) {
            if (is[each] > 0) {
                present++;
                sum += 2.0 * right[each] / (said[each] + is[each]);
            }
        }
        return new Figures(gold.length, (double) hits / Math.max(1, gold.length), sum / Math.max(1, present));
    }
}
