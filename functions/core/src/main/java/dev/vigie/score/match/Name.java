package dev.vigie.score.match;

import dev.vigie.score.text.Text;
import dev.vigie.score.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name as people may write it: with or without its article, in one word or more, as a hashtag, with Saint short or
 * long, with a typo.
 *
 * @param words folded, Saint spelled out
 * @param joined the words as one
 * @param brief the same with Saint abbreviated
 * @param isProper whether it is one word that the watch writes with a capital, such as Orange
 */
record Name(List<String> words, String joined, String brief, boolean isProper) {
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the", "chez", "au", "aux");
    private static final Set<String> AND = Set.of("et", "and", "n");
    private static final int LONG = 8;
    private static final int LONG_WORD = 6;

    /** How a name stands at a place in a text: over how many tokens, and how sure. */
    record Standing(int tokens, double certainty) {
        static final Standing NOT = new Standing(0, 0);

        boolean isThere() {
            return tokens > 0;
        }
    }

    private static final double EXACT = 0.95;
    private static final double LOWERCASE = 0.85;
    private static final double TYPO = 0.75;

    static Name of(String written) {
        var words = new ArrayList<String>();
        for (var token : Text.of(written).tokens()) {
            words.add(spelled(bare(token.folded())));
        }
        while (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        words.removeIf(word -> word.isEmpty() || words.size() > 2 && AND.contains(word));
        var joined = String.join("", words);
        var isProper =
                words.size() == 1 && Character.isUpperCase(written.strip().codePointAt(0));
        return new Name(List.copyOf(words), joined, joined.replace("saint", "st"), isProper);
    }

    /** One spelling for words that names abbreviate. */
    static String spelled(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }

    /** A word that people put between the words of a name or leave out. */
    static boolean isAnd(String word) {
        return AND.contains(word);
    }

    /** Without the mark of a handle or a hashtag. */
    static String bare(String word) {
        var isMarked = word.startsWith("#") || word.startsWith("@");
        return isMarked ? word.substring(1).replace("_", "") : word;
    }

    Standing at(Text text, int at) {
        var first = text.tokens().get(at).folded();
        if (first.startsWith("@") || first.startsWith("#") && isTag(bare(first))) {
            return isSame(bare(first))
                    ? new Standing(1, EXACT)
                    : isTag(bare(first)) ? new Standing(1, TYPO) : Standing.NOT;
        }
        int exact = Math.max(length(text, at, joined), length(text, at, brief));
        if (exact > 0) {
            return new Standing(exact, isProper && isLowercase(text, at) ? LOWERCASE : EXACT);
        }
        return hasOneTypo(text.tokens(), at) ? new Standing(words.size(), TYPO) : Standing.NOT;
    }

    private boolean isSame(String tag) {
        return tag.equals(joined) || tag.equals(brief);
    }

    /** "#boycottfournilsaintmichel" names it too. */
    boolean isTag(String tag) {
        return isSame(tag) || joined.length() >= LONG && (tag.contains(joined) || tag.contains(brief));
    }

    /** How many tokens of one sentence spell the whole name, however it is cut into words. */
    private static int length(Text text, int from, String name) {
        var tokens = text.tokens();
        int read = 0;
        int at = from;
        while (read < name.length()) {
            if (at >= tokens.size()
                    || tokens.get(at).sentence() != tokens.get(from).sentence()) {
                return 0;
            }
            var word = bare(tokens.get(at).folded());
            if (!word.isEmpty() && name.startsWith(spelled(word), read)) {
                read += spelled(word).length();
            } else if (!word.isEmpty() && name.startsWith(word, read)) {
                read += word.length();
            } else if (read == 0 || !AND.contains(word)) {
                return 0;
            }
            at++;
        }
        return at - from;
    }

    private boolean hasOneTypo(List<Token> tokens, int at) {
        if (joined.length() < LONG || at + words.size() > tokens.size()) {
            return false;
        }
        int typos = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = spelled(tokens.get(at + i).folded());
            if (!word.equals(words.get(i))) {
                if (++typos > 1 || words.get(i).length() < LONG_WORD || !Typo.isOne(word, words.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isLowercase(Text text, int at) {
        return Character.isLowerCase(
                text.original().codePointAt(text.tokens().get(at).start()));
    }
}
