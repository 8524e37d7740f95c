package dev.vigie.score;

import dev.vigie.score.cue.Lists;
import dev.vigie.score.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a text feels, by its opinion words, its emoji and what negates or strengthens them. */
final class Opinions {
    private static final Map<String, Double> WORDS = Lists.opinions();
    private static final Set<String> STRONGER =
            Set.of("tres", "trop", "vraiment", "tellement", "hyper", "ultra", "very", "so", "really", "extremely", "absolutely");
    private static final String GLAD = "😀😃😄😁😊😍🥰😋🤩👍❤💕🎉👏🙏";
    private static final String SAD = "😡😠🤬😤😞😢😭🤮🤢👎💩😱🤦";
    private static final double SCALE = 3.0;
    private static final double STARS = 0.75;

    private Opinions() {}

    /**
     * The feeling of a text, −1 to 1.
     *
     * @param immune tokens of phrases that only look bad; their words say nothing
     * @param from first sentence to read, and {@code to}: the last
     */
    static double of(Text text, boolean[] immune, int from, int to) {
        double sum = 0;
        var tokens = text.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (immune[at] || token.sentence() < from || token.sentence() > to) {
                continue;
            }
            var value = WORDS.getOrDefault(token.folded(), emoji(token.folded()));
            if (value == 0) {
                continue;
            }
            var strength = at > 0 && STRONGER.contains(tokens.get(at - 1).folded()) ? 1.4 : 1;
            sum += value * strength * (Negation.holds(text, at) ? -0.6 : 1);
        }
        return Math.tanh(sum / SCALE);
    }

    /** Stars speak louder than words. */
    static double withStars(double words, List<Double> stars) {
        return stars.isEmpty() ? words : STARS * (stars.getFirst() - 3) / 2 + (1 - STARS) * words;
    }

    private static double emoji(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0)) ? 0 : GLAD.contains(token) ? 1.5 : SAD.contains(token) ? -1.5 : 0;
    }
}
