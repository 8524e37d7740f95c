package dev.vigie.score;

import dev.vigie.score.model.Chances;
import dev.vigie.score.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** The few words of a text that speak most for a learned answer: each passage is asked by itself. */
final class Passages {
    private static final int WORDS = 6;
    private static final int STEP = 3;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Model model;
    private final List<String> passages;

    Passages(Model model, String text) {
        this.model = model;
        this.passages = of(text);
    }

    /** The passage with the most evidence; none when no passage speaks for the answer by itself. */
    Optional<String> strongest(ToDoubleFunction<Chances> evidence) {
        double most = 0;
        var strongest = Optional.<String>empty();
        for (var passage : passages) {
            double here = evidence.applyAsDouble(model.of(passage));
            if (here > most) {
                most = here;
                strongest = Optional.of(passage);
            }
        }
        return strongest;
    }

    private static List<String> of(String text) {
        var passages = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isEnd(text, at)) {
                cut(text.substring(start, at), passages);
                start = at + 1;
            }
        }
        return passages;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == ';' || c == '!' || c == '?' || c == '…' || c == '.' && isFree(text, at + 1);
    }

    /** The stop in "3.5" ends nothing. */
    private static boolean isFree(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static void cut(String sentence, List<String> passages) {
        var words = WORD.matcher(sentence).results().toList();
        for (int from = 0; from < words.size(); from += STEP) {
            int last = Math.min(words.size(), from + WORDS) - 1;
            passages.add(
                    sentence.substring(words.get(from).start(), words.get(last).end()));
            if (last == words.size() - 1) {
                return;
            }
        }
    }
}
