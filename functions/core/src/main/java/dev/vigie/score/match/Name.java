package dev.vigie.score.match;

import dev.vigie.score.text.Text;
import dev.vigie.score.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A name as people may write it: with or without its article, as a hashtag, with Saint short or long, with a typo. */
record Name(List<String> words, String joined) {
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the", "chez", "au", "aux");
    private static final int LONG = 8;

    static Name of(String written) {
        var words = new ArrayList<String>();
        for (var token : Text.of(written).tokens()) {
            words.add(spelled(token.folded()));
        }
        while (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return new Name(List.copyOf(words), String.join("", words).replace("#", "").replace("@", ""));
    }

    /** One spelling for words that names abbreviate. */
    static String spelled(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }

    /** How many tokens the name takes from here on; 0 when it does not stand here. Typos make the answer negative. */
    int lengthAt(List<Token> tokens, int at) {
        if (words.isEmpty()) {
            return 0;
        }
        var first = tokens.get(at).folded();
        if (isTagged(first)) {
            return tagged(first) ? 1 : 0;
        }
        if (at + words.size() > tokens.size()) {
            return 0;
        }
        int typos = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = spelled(tokens.get(at + i).folded());
            if (word.equals(words.get(i))) {
                continue;
            }
            if (++typos > 1 || words.get(i).length() < LONG - 2 || joined.length() < LONG || !isOneTypo(word, words.get(i))) {
                return 0;
            }
        }
        return typos == 0 ? words.size() : -words.size();
    }

    private static boolean isTagged(String word) {
        return word.startsWith("#") || word.startsWith("@");
    }

    private boolean tagged(String word) {
        var bare = word.substring(1).replace("_", "");
        return bare.equals(joined) || bare.replace("st", "saint").equals(joined);
    }

    /** One letter more, less, other or swapped with its neighbour. */
    static boolean isOneTypo(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        var swapped = endA - start == 2
                && endB - start == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return swapped || (endA - start <= 1 && endB - start <= 1);
    }
}
