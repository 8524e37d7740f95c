package dev.vigie.score;

import dev.vigie.score.cue.Lists;
import dev.vigie.score.text.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a text's language by its small words and rare letters; says {@code unknown} rather than guess. */
final class Language {
    static final String UNKNOWN = "unknown";

    private static final List<String> KNOWN = List.of("fr", "en", "es", "de", "it", "nl", "pt");
    private static final Map<String, List<String>> STOPWORDS = Lists.stopwords();
    private static final Set<String> BOTH = Set.of("fr", "en");

    /** Letters that few languages write, in the order of the languages known. */
    private static final List<String> LETTERS = List.of("çœêèàùûî", "", "ñ¿¡íóú", "ßäöü", "òìèàù", "ĳ", "ãõçáêô");

    private static final double LETTER = 0.4;

    private Language() {}

    static String of(Text text) {
        var votes = new double[KNOWN.size()];
        for (var token : text.tokens()) {
            for (var language : STOPWORDS.getOrDefault(token.folded(), List.of())) {
                votes[KNOWN.indexOf(language)] += 1;
            }
        }
        letters(text.original(), votes);
        int best = 0;
        double second = 0;
        for (int at = 1; at < votes.length; at++) {
            if (votes[at] > votes[best]) {
                second = votes[best];
                best = at;
            } else {
                second = Math.max(second, votes[at]);
            }
        }
        return votes[best] > second ? KNOWN.get(best) : UNKNOWN;
    }

    private static void letters(String original, double[] votes) {
        var beginning = original.substring(0, Math.min(original.length(), Text.MAX_TOKENS));
        var composed = Normalizer.isNormalized(beginning, Normalizer.Form.NFC)
                ? beginning
                : Normalizer.normalize(beginning, Normalizer.Form.NFC);
        for (int at = 0; at < composed.length(); at++) {
            var letter = Character.toLowerCase(composed.charAt(at));
            if (letter > 0x7F) {
                for (int language = 0; language < votes.length; language++) {
                    votes[language] += LETTERS.get(language).indexOf(letter) >= 0 ? LETTER : 0;
                }
            }
        }
    }

    /** The languages whose words are read: what the source says and what the text looks like, both where in doubt. */
    static Set<String> spoken(Optional<String> said, String found) {
        var source = said.orElse(found);
        if (found.equals(UNKNOWN)) {
            return KNOWN.contains(source) ? Set.of(source) : BOTH;
        }
        return source.equals(found) || !KNOWN.contains(source) ? Set.of(found) : Set.of(source, found);
    }
}
