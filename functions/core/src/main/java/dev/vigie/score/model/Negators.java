package dev.vigie.score.model;

import java.util.Set;

/** Words that turn round what follows, in seven languages, without accents. */
final class Negators {
    private static final Set<String> WORDS = Set.of(
            "pas",
            "ne",
            "n",
            "jamais",
            "aucun",
            "aucune",
            "sans",
            "ni",
            "guere",
            "peu",
            "not",
            "no",
            "never",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "cant",
            "cannot",
            "couldnt",
            "wont",
            "wouldnt",
            "shouldnt",
            "havent",
            "hasnt",
            "hadnt",
            "aint",
            "without",
            "hardly",
            "nothing",
            "neither",
            "nor",
            "nunca",
            "sin",
            "tampoco",
            "nada",
            "ningun",
            "ninguna",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "keiner",
            "nie",
            "ohne",
            "non",
            "mai",
            "senza",
            "nessun",
            "nessuna",
            "nao",
            "sem",
            "nem",
            "niet",
            "geen",
            "nooit",
            "zonder");

    private static final Set<String> TURNS = Set.of("mais", "but", "pero", "aber", "sondern", "ma", "mas", "maar");

    private static final Filter NEGATES = new Filter(WORDS);
    private static final Filter ENDS = new Filter(TURNS);

    private Negators() {}

    static boolean negates(long word) {
        return NEGATES.has(word);
    }

    static boolean ends(long word) {
        return ENDS.has(word);
    }

    /** Hashes in an open table: no strings are made while reading. */
    private static final class Filter {
        private final long[] table = new long[256];

        Filter(Set<String> words) {
            for (var word : words) {
                var hash = Hash.word(word);
                int at = (int) (hash & 255);
                while (table[at] != 0) {
                    at = at + 1 & 255;
                }
                table[at] = hash;
            }
        }

        boolean has(long hash) {
            int at = (int) (hash & 255);
            while (table[at] != 0) {
                if (table[at] == hash) {
                    return true;
                }
                at = at + 1 & 255;
            }
            return false;
        }
    }
}
