package dev.vigie.model;

import java.text.Normalizer;
import java.util.Map;

/** The same sentence as others would type it. */
final class Spelling {
    private static final int LONG = 6;

    private static final Map<String, String> BRIEF = Map.ofEntries(
            Map.entry("c'est", "c"),
            Map.entry("j'ai", "jai"),
            Map.entry("pour", "pr"),
            Map.entry("que", "ke"),
            Map.entry("vous", "vs"),
            Map.entry("toujours", "tjrs"),
            Map.entry("beaucoup", "bcp"),
            Map.entry("quand", "qd"),
            Map.entry("you", "u"),
            Map.entry("your", "ur"),
            Map.entry("are", "r"),
            Map.entry("for", "4"),
            Map.entry("please", "pls"),
            Map.entry("the", "da"),
            Map.entry("because", "cuz"),
            Map.entry("isn't", "aint"));

    private Spelling() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** In each third long word two letters change places. */
    static String swapped(String text) {
        var words = text.split(" ");
        int seen = 0;
        for (int at = 0; at < words.length; at++) {
            if (words[at].length() >= LONG && seen++ % 3 == 0) {
                var letters = words[at].toCharArray();
                char kept = letters[2];
                letters[2] = letters[3];
                letters[3] = kept;
                words[at] = new String(letters);
            }
        }
        return String.join(" ", words);
    }

    static String brief(String text) {
        var words = text.split(" ");
        for (int at = 0; at < words.length; at++) {
            words[at] = BRIEF.getOrDefault(words[at], words[at]);
        }
        return String.join(" ", words);
    }
}
