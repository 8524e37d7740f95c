package dev.vigie.score;

import dev.vigie.score.text.Text;
import java.util.List;
import java.util.Set;

/** The journalists' conditional: "serait fermé", "auraient trouvé", but not "serait-il possible", "j'aurais voulu". */
final class Conditional {
    private static final Set<String> MAY_BE = Set.of("serait", "seraient", "aurait", "auraient", "irait", "iraient");
    private static final Set<String> POLITE = Set.of("j", "je", "on", "il", "elle", "nous", "vous", "ce");
    private static final Set<String> BETWEEN = Set.of("ete", "deja", "bien", "en", "fait", "meme", "aussi", "ainsi");

    /** Participles that no ending tells. */
    private static final Set<String> IRREGULAR = Set.of(
            "mort",
            "morte",
            "morts",
            "mortes",
            "ouvert",
            "ouverte",
            "couvert",
            "offert",
            "souffert",
            "mis",
            "mise",
            "pris",
            "prise",
            "pu",
            "eu",
            "fait",
            "faite",
            "faits",
            "dit",
            "dite",
            "ecrit",
            "conduit",
            "detruit",
            "detruite",
            "atteint",
            "atteinte",
            "contraint",
            "contrainte",
            "surpris",
            "commis",
            "promis",
            "permis",
            "du",
            "ne",
            "nes",
            "nee");

    /** Endings of participles, without their accents. */
    private static final List<String> ENDINGS =
            List.of("e", "ee", "es", "ees", "i", "ie", "is", "ies", "u", "ue", "us", "ues");

    /** Words with such an ending that are none. */
    private static final Set<String> NONE = Set.of(
            "possible",
            "agreable",
            "utile",
            "de",
            "le",
            "ce",
            "dommage",
            "une",
            "la",
            "mieux",
            "plus",
            "bonne",
            "super",
            "sympa",
            "genre",
            "pas",
            "judicieuse",
            "facile",
            "simple",
            "triste",
            "honte",
            "formidable",
            "chouette",
            "logique",
            "juste");

    private static final int SHORTEST = 4;

    private Conditional() {}

    static boolean isHearsay(Text text, boolean[] immune) {
        var tokens = text.tokens();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (immune[at] || !MAY_BE.contains(tokens.get(at).folded())) {
                continue;
            }
            var before = at == 0 ? "" : tokens.get(at - 1).folded();
            int verb = at + 1;
            while (verb < tokens.size() - 1 && BETWEEN.contains(tokens.get(verb).folded())) {
                verb++;
            }
            var isPolite = POLITE.contains(tokens.get(at + 1).folded()) || before.equals("on") || before.equals("ce");
            if (!isPolite && isParticiple(text, verb)) {
                return true;
            }
        }
        return false;
    }

    /** Runs on the accents as written, so that "fermé" is one and "ferme" is none, unless all accents are missing. */
    private static boolean isParticiple(Text text, int at) {
        var token = text.tokens().get(at);
        var word = token.folded();
        if (IRREGULAR.contains(word)) {
            return true;
        }
        if (word.length() < SHORTEST || NONE.contains(word) || ENDINGS.stream().noneMatch(word::endsWith)) {
            return false;
        }
        var isFirstGroup = word.endsWith("e") || word.endsWith("es");
        var hasOtherEnding = word.endsWith("ue") || word.endsWith("ie") || word.endsWith("ues") || word.endsWith("ies");
        return !isFirstGroup || hasOtherEnding || isAccented(text, token.start(), token.end());
    }

    private static boolean isAccented(Text text, int start, int end) {
        var last = text.original().substring(Math.max(start, end - 3), end).toLowerCase(java.util.Locale.ROOT);
        return last.indexOf('é') >= 0 || last.indexOf('\u0301') >= 0 || isPlain(text.original());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
