package dev.vigie.local.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Knows which keys a map may have, and guesses which one was meant. */
final class Keys {
    private final SortedSet<String> known;

    Keys(String... known) {
        this.known = new TreeSet<>(List.of(known));
    }

    /**
     * Every key that is not known becomes a problem with the nearest known one as its mend. Its value is then read as
     * that one's, so that it is not also told to be missing and its own mistakes are told in the same go.
     */
    void check(Map<String, Field> entries) {
        for (var key : List.copyOf(entries.keySet())) {
            var field = entries.get(key);
            if (field != null && !known.contains(key)) {
                field.wrong("there is no key \"" + key + "\"; " + mend(key));
                nearest(key).ifPresent(meant -> entries.putIfAbsent(meant, field));
            }
        }
    }

    private String mend(String key) {
        return nearest(key)
                .map(meant -> "did you mean \"" + meant + "\"?")
                .orElse("the keys here are " + String.join(", ", known));
    }

    /** The known key at most two typos away. */
    Optional<String> nearest(String key) {
        return known.stream()
                .filter(candidate -> typos(key, candidate) <= Math.min(2, candidate.length() / 2))
                .min(Comparator.comparingInt(candidate -> typos(key, candidate)));
    }

    /** Levenshtein's distance. */
    private static int typos(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + same);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
