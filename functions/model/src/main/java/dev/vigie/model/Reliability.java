package dev.vigie.model;

import dev.vigie.score.model.Chances;
import dev.vigie.score.model.Head;
import dev.vigie.score.model.Model;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Whether chances mean what they say: of the answers given with this chance, how many were right. */
record Reliability(Model model, PrintStream out) {
    private static final int BINS = 10;

    void print(List<Item> items) {
        out.println("\n| answers given with a chance of | " + "texts | mean chance | right |\n|---|---|---|---|");
        for (var head : Head.values()) {
            if (model.knows(head)) {
                print(head, items);
            }
        }
    }

    private void print(Head head, List<Item> items) {
        var texts = new int[BINS];
        var right = new int[BINS];
        var chance = new double[BINS];
        for (var item : items) {
            if (item.answers().get(head) instanceof Integer answer) {
                var chances = chances(model.of(item.text(), item.subject()), head);
                int best = Calibration.decided(chances);
                int bin = Math.min(BINS - 1, (int) (chances[best] * BINS));
                texts[bin]++;
                right[bin] += best == answer ? 1 : 0;
                chance[bin] += chances[best];
            }
        }
        for (int bin = 0; bin < BINS; bin++) {
            if (texts[bin] > 0) {
                out.printf(
                        Locale.ROOT,
                        "| %s %.1f to %.1f | %d | %.2f | %.2f |%n",
                        head.name().toLowerCase(Locale.ROOT),
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        texts[bin],
                        chance[bin] / texts[bin],
                        (double) right[bin] / texts[bin]);
            }
        }
    }

    private static float[] chances(Chances found, Head head) {
        if (head.classes() == 1) {
            float yes = (float) found.yes(head);
            return new float[] {1 - yes, yes};
        }
        var chances = found.of(head);
        var each = new float[chances.length];
        for (int at = 0; at < each.length; at++) {
            each[at] = (float) chances[at];
        }
        return each;
    }
}
