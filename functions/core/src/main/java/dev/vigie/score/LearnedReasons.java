package dev.vigie.score;

import dev.vigie.score.model.Chances;
import dev.vigie.score.model.Head;
import dev.vigie.score.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Says why where the cues are silent: the passage that spoke most for what was learned. */
final class LearnedReasons {
    private static final double SURE = 0.5;
    private static final double TONE = 0.35;
    private static final int MOST = 6;

    /** Of passages that all speak against, one still speaks least against. */
    private static final double ANY = 100;

    private static final Map<Signal, Head> HEADS = Map.of(
            Signal.INSULT, Head.TOXIC,
            Signal.COMPLAINT, Head.COMPLAINT,
            Signal.RUMOUR, Head.RUMOUR,
            Signal.SPAM, Head.SPAM);

    private LearnedReasons() {}

    static List<Because> of(Model model, String text, Score cues, Map<Signal, Double> signals, double sentiment) {
        var passages = Optional.<Passages>empty();
        var reasons = new ArrayList<Because>();
        for (var each : HEADS.entrySet()) {
            var signal = each.getKey();
            double strength = signals.getOrDefault(signal, 0.0);
            if (strength >= SURE && !isGiven(cues, signal.code())) {
                passages = Optional.of(passages.orElseGet(() -> new Passages(model, text)));
                int column = each.getValue().column();
                add(reasons, passages.get(), signal.code(), -strength, chances -> chances.columns()[column] + ANY);
            }
        }
        if (Math.abs(sentiment) >= TONE
                && reasons.isEmpty()
                && cues.because().stream().noneMatch(why -> why.weight() * sentiment > 0)) {
            add(
                    reasons,
                    new Passages(model, text),
                    "sentiment",
                    sentiment,
                    chances -> leaning(chances) * Math.signum(sentiment));
        }
        return merged(reasons, cues.because());
    }

    private static boolean isGiven(Score cues, String about) {
        return cues.because().stream().anyMatch(why -> why.about().equals(about));
    }

    private static void add(
            List<Because> reasons, Passages passages, String about, double weight, ToDoubleFunction<Chances> evidence) {
        passages.strongest(evidence).ifPresent(passage -> reasons.add(new Because(about, passage, weight)));
    }

    /** Good minus bad, as posts and reviews are read. */
    private static double leaning(Chances chances) {
        var inPost = chances.of(Head.SOCIAL);
        var inReview = chances.of(Head.REVIEW);
        return inPost[2] + inReview[2] - inPost[0] - inReview[0];
    }

    private static List<Because> merged(List<Because> learned, List<Because> byCues) {
        if (learned.isEmpty()) {
            return byCues;
        }
        var all = new ArrayList<>(byCues.subList(0, Math.min(byCues.size(), Math.max(0, MOST + 1 - learned.size()))));
        all.addAll(0, learned);
        return all;
    }
}
