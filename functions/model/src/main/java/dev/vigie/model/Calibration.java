package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes chances mean what they say, and decisions fair to rare answers; on texts that were not learned from.
 *
 * @param heat what evidence is multiplied with
 * @param tilt what is added to each class before deciding
 */
record Calibration(float heat, float[] tilt) {
    private record Judged(float[] evidence, int answer, float weight) {}

    static Calibration of(Learned learned, List<Example> unseen) {
        var head = learned.head();
        Map<String, List<Judged>> sets = new LinkedHashMap<>();
        for (var example : unseen) {
            var answer = example.item().answers().get(head);
            if (answer != null) {
                sets.computeIfAbsent(example.item().set(), set -> new ArrayList<>())
                        .add(new Judged(
                                learned.evidence(example),
                                answer,
                                Math.min(1, example.item().weight())));
            }
        }
        if (sets.isEmpty() || head == Head.RUMOUR || head == Head.GENRE) {
            // Nobody labelled bad words that accuse nobody. The rumours kept apart tell of the same events as those
            // learned from, and would make it too sure.
            return new Calibration(1, new float[head.classes()]);
        }
        float heat = heat(sets.values());
        return new Calibration(heat, tilt(head, heat, sets.values()));
    }

    private static float heat(Collection<List<Judged>> sets) {
        float best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (float heat = 0.1f; heat < 3; heat *= 1.08f) {
            double loss = 0;
            for (var set : sets) {
                double sum = 0;
                for (var judged : set) {
                    var chances = Learner.chances(scaled(judged.evidence(), heat, new float[judged.evidence().length]));
                    float right = chances.length == 1 && judged.answer() == 0
                            ? 1 - chances[0]
                            : chances[judged.answer() * (chances.length == 1 ? 0 : 1)];
                    sum -= Math.log(Math.max(1e-6, right));
                }
                loss += sum * set.getFirst().weight() / Math.sqrt(set.size());
            }
            if (loss < least) {
                least = loss;
                best = heat;
            }
        }
        return best;
    }

    private static float[] tilt(Head head, float heat, Collection<List<Judged>> sets) {
        var tilt = new float[head.classes()];
        double best = quality(head, heat, tilt, sets);
        for (float step : new float[] {0.4f, 0.2f, 0.1f, 0.05f}) {
            for (int turn = 0; turn < 12; turn++) {
                int each = turn % tilt.length;
                for (float move : new float[] {step, -step}) {
                    tilt[each] += move;
                    double now = quality(head, heat, tilt, sets);
                    if (now > best + 1e-6) {
                        best = now;
                    } else {
                        tilt[each] -= move;
                    }
                }
            }
        }
        return tilt;
    }

    /** The mean over sets, larger sets counting more, of accuracy for reviews and of macro-F1 elsewhere. */
    private static double quality(Head head, float heat, float[] tilt, Collection<List<Judged>> sets) {
        double sum = 0;
        double weights = 0;
        for (var set : sets) {
            var gold = new int[set.size()];
            var given = new int[set.size()];
            for (int at = 0; at < gold.length; at++) {
                gold[at] = set.get(at).answer();
                given[at] = decided(scaled(set.get(at).evidence(), heat, tilt));
            }
            var figures = Figures.of(gold, given, Math.max(2, head.classes()));
            double weight = set.getFirst().weight() * Math.sqrt(set.size());
            sum += weight * (head == Head.REVIEW || head == Head.RELEVANCE ? figures.accuracy() : figures.macro());
            weights += weight;
        }
        return sum / weights;
    }

    static int decided(float[] evidence) {
        if (evidence.length == 1) {
            return evidence[0] > 0 ? 1 : 0;
        }
        int best = 0;
        for (int each = 1; each < evidence.length; each++) {
            best = evidence[each] > evidence[best] ? each : best;
        }
        return best;
    }

    private static float[] scaled(float[] evidence, float heat, float[] tilt) {
        var scaled = new float[evidence.length];
        for (int each = 0; each < scaled.length; each++) {
            scaled[each] = evidence[each] * heat + tilt[each];
        }
        return scaled;
    }
}
