package dev.vigie.score.model;

/**
 * What the model thinks of one text.
 *
 * @param columns the evidence for each column
 * @param tilt what to add before deciding
 */
public record Chances(float[] columns, float[] tilt) {
    /** The chance of a yes. */
    public double yes(Head head) {
        return sigmoid(columns[head.column()]);
    }

    /** The chances of a head's answers, which sum to 1. */
    public double[] of(Head head) {
        return softmax(head, 0);
    }

    /** The same, weighed so that the answer to give is the largest: rare answers are not forgotten. */
    public double[] weighed(Head head) {
        return softmax(head, 1);
    }

    /** A yes, weighed with other evidence so that from 0.5 on the answer to give is yes. */
    public double weighedYes(Head head, double evidence) {
        return sigmoid(columns[head.column()] + tilt[head.column()] + evidence);
    }

    private double[] softmax(Head head, double share) {
        var chances = new double[head.classes()];
        double most = Double.NEGATIVE_INFINITY;
        for (int each = 0; each < chances.length; each++) {
            int at = head.column() + each;
            chances[each] = columns[at] + share * tilt[at];
            most = Math.max(most, chances[each]);
        }
        double sum = 0;
        for (int each = 0; each < chances.length; each++) {
            chances[each] = Math.exp(chances[each] - most);
            sum += chances[each];
        }
        for (int each = 0; each < chances.length; each++) {
            chances[each] /= sum;
        }
        return chances;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
