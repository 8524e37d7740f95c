package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Logistic regression by AdaGrad: rare features take long steps, frequent ones short. */
final class Learner {
    private final int features;
    private final Recipe recipe;

    Learner(int features, Recipe recipe) {
        this.features = features;
        this.recipe = recipe;
    }

    Learned learn(Head head, List<Example> all) {
        int classes = head.classes();
        var learned = new Learned(head, new float[features * classes], new float[classes]);
        var examples = new ArrayList<>(examples(head, all));
        if (examples.isEmpty()) {
            return learned;
        }
        var importance = importance(head, examples);
        var squares = new float[features];
        var biasSquares = new float[] {1};
        var chance = new Random(recipe.seed());
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            Collections.shuffle(examples, chance);
            float step = recipe.step() * (1 - 0.8f * epoch / recipe.epochs());
            for (var example : examples) {
                learn(learned, example, importance, squares, biasSquares, step);
            }
        }
        return learned;
    }

    private List<Example> examples(Head head, List<Example> all) {
        var asked = all.stream()
                .filter(each -> each.item().answers().containsKey(head))
                .toList();
        return recipe.groups() > 0 ? Groups.common(asked, head, features, recipe.groups()) : asked;
    }

    private void learn(
            Learned learned, Example example, float[] importance, float[] squares, float[] biasSquares, float step) {
        int classes = learned.bias().length;
        int answer = example.item().answers().getOrDefault(learned.head(), 0);
        float weight = example.item().weight() * importance[answer];
        var wrong = chances(learned.evidence(example));
        float sum = 0;
        for (int each = 0; each < classes; each++) {
            wrong[each] -= classes == 1 ? answer : each == answer ? 1 : 0;
            wrong[each] *= weight;
            sum += wrong[each] * wrong[each];
        }
        if (sum < 1e-8f) {
            return;
        }
        biasSquares[0] += sum;
        for (int each = 0; each < classes; each++) {
            learned.bias()[each] -= 0.1f * wrong[each] / (float) Math.sqrt(biasSquares[0]);
        }
        float share = example.share();
        float square = sum * share * share;
        var weights = learned.weights();
        for (int feature : example.features()) {
            squares[feature] += square;
            float rate = step / (float) Math.sqrt(squares[feature] + 1e-4f);
            for (int each = 0; each < classes; each++) {
                int at = feature * classes + each;
                weights[at] -= rate * wrong[each] * share;
            }
        }
    }

    static float[] chances(float[] evidence) {
        if (evidence.length == 1) {
            return new float[] {(float) (1 / (1 + Math.exp(-evidence[0])))};
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float each : evidence) {
            most = Math.max(most, each);
        }
        float sum = 0;
        var chances = new float[evidence.length];
        for (int each = 0; each < chances.length; each++) {
            chances[each] = (float) Math.exp(evidence[each] - most);
            sum += chances[each];
        }
        for (int each = 0; each < chances.length; each++) {
            chances[each] /= sum;
        }
        return chances;
    }

    private float[] importance(Head head, List<Example> examples) {
        var counts = new double[Math.max(2, head.classes())];
        double sum = 0;
        for (var example : examples) {
            counts[example.item().answers().getOrDefault(head, 0)] +=
                    example.item().weight();
            sum += example.item().weight();
        }
        var importance = new float[counts.length];
        for (int each = 0; each < counts.length; each++) {
            importance[each] = (float) Math.pow(sum / (counts.length * Math.max(1, counts[each])), recipe.balance());
        }
        return importance;
    }
}
