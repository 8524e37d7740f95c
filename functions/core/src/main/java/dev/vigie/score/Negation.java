package dev.vigie.score;

import dev.vigie.score.text.Text;
import java.util.Set;

/** Whether something found in a text is said not to be so: "je n'ai pas été malade", "nobody got sick". */
final class Negation {
    private static final Set<String> WORDS = Set.of(
            "pas", "jamais", "aucun", "aucune", "sans", "ni", "personne", "not", "no", "never", "nobody", "none", "without",
            "don", "didn", "wasn", "isn", "aren", "weren", "doesn", "haven", "hasn", "cannot", "nor", "neither");
    private static final int BEFORE = 4;

    private Negation() {}

    /** Looks at the four words before it, within its clause. */
    static boolean holds(Text text, int from) {
        var tokens = text.tokens();
        var clause = tokens.get(from).clause();
        for (int at = from - 1; at >= 0 && at >= from - BEFORE; at--) {
            if (tokens.get(at).clause() != clause) {
                return false;
            }
            if (WORDS.contains(tokens.get(at).folded())) {
                return true;
            }
        }
        return false;
    }
}
