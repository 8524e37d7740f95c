package dev.vigie.score;

import dev.vigie.score.cue.Lists;
import dev.vigie.score.text.Text;
import java.util.Map;
import java.util.Set;

/** Tells a text's language by its small words; says {@code unknown} rather than guess. */
final class Language {
    static final String UNKNOWN = "unknown";

    private static final Map<String, Set<String>> STOPWORDS = Lists.stopwords();

    private Language() {}

    static String of(Text text) {
        String best = UNKNOWN;
        double most = 0;
        double second = 0;
        for (var language : STOPWORDS.entrySet()) {
            var count = text.tokens().stream()
                    .filter(token -> language.getValue().contains(token.folded()))
                    .count();
            var share = count + hint(language.getKey(), text.original());
            if (share > most) {
                second = most;
                most = share;
                best = language.getKey();
            } else {
                second = Math.max(second, share);
            }
        }
        return most > 0 && most > second ? best : UNKNOWN;
    }

    /** Letters that few languages write. */
    private static double hint(String language, String text) {
        var letters = switch (language) {
            case "fr" -> "çœêèàù";
            case "es" -> "ñ¿¡";
            case "de" -> "ßäöü";
            case "pt" -> "ãõ";
            case "it" -> "òì";
            default -> "";
        };
        return letters.chars().filter(letter -> text.indexOf(letter) >= 0).count() * 0.5;
    }
}
