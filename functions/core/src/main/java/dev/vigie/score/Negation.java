package dev.vigie.score;

import dev.vigie.score.text.Text;
import dev.vigie.score.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether something found in a text is said not to be so: "je n'ai pas été malade", "nobody got sick". */
final class Negation {
    private static final Set<String> WORDS = Set.of(
            "pas", "jamais", "aucun", "aucune", "sans", "ni", "rien", "not", "no", "never", "nobody", "none", "nothing",
            "without", "didnt", "wasnt", "isnt", "arent", "werent", "doesnt", "havent", "hasnt", "wont", "cant",
            "cannot", "nor", "neither", "hardly", "barely");

    /** What follows takes the negation away: "sans doute", "not only", "no wonder". */
    private static final Map<String, Set<String>> IDLE = Map.of(
            "sans", Set.of("doute", "hesiter", "hesitation", "cesse", "arret"),
            "pas", Set.of("seulement", "que", "mal", "etonnant", "etonnee", "etonne"),
            "rien", Set.of("que"),
            "no", Set.of("doubt", "wonder"),
            "not", Set.of("only", "just", "surprised", "surprising"),
            "jamais", Set.of("aussi", "autant", "vu"),
            "never", Set.of("so", "seen"));

    private static final Set<String> REPLIES = Set.of("non", "no", "nope", "pas", "jamais", "not", "aucunement");
    private static final Set<String> NE = Set.of("n", "ne");
    private static final int BEFORE = 4;

    private Negation() {}

    /** Looks at the four words before it, within its clause, and at an answer after a question mark. */
    static boolean holds(Text text, int from) {
        return holds(text, from, from);
    }

    static boolean holds(Text text, int from, int to) {
        var tokens = text.tokens();
        var clause = tokens.get(from).clause();
        for (int at = from - 1; at >= 0 && at >= from - BEFORE && tokens.get(at).clause() == clause; at--) {
            if (negates(text.original(), tokens, at)) {
                return true;
            }
        }
        return to + 2 < tokens.size()
                && tokens.get(to + 1).is("?")
                && REPLIES.contains(tokens.get(to + 2).folded());
    }

    /** "Peu aimable" finds fault; "un peu froid" does too, without turning its word round. */
    static boolean isLittle(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at - 1).is("peu")
                && (at < 2 || !tokens.get(at - 2).is("un"));
    }

    private static boolean negates(String original, List<Token> tokens, int at) {
        var word = tokens.get(at).folded();
        return switch (word) {
            case "personne" -> isNe(tokens, at + 1) || isNe(tokens, at - 1) || isNe(tokens, at - 2);
            case "plus" -> isNe(tokens, at - 1) || isNe(tokens, at - 2) || isNe(tokens, at - 3);
            case "t" -> at > 0 && isContraction(original, tokens.get(at - 1), tokens.get(at));
            default -> WORDS.contains(word) && !isIdle(tokens, at);
        };
    }

    private static boolean isIdle(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && IDLE.getOrDefault(tokens.get(at).folded(), Set.of())
                        .contains(tokens.get(at + 1).folded());
    }

    /** The t of "didn't". */
    private static boolean isContraction(String original, Token verb, Token t) {
        return verb.folded().endsWith("n")
                && verb.end() + 1 == t.start()
                && !Character.isWhitespace(original.charAt(verb.end()));
    }

    private static boolean isNe(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && NE.contains(tokens.get(at).folded());
    }
}
