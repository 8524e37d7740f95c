package dev.vigie.score.match;

import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many names, found in one pass over a text: each word only asks the names that begin like it. */
final class Names<K> {
    private static final int KEY = 2;

    private final Map<String, List<Entry<K>>> byBeginning = new HashMap<>();
    private final List<Entry<K>> all = new ArrayList<>();

    private record Entry<K>(Name name, K key) {}

    /** What to do with a name that was found. */
    interface Use<K> {
        void found(K key, Match match);
    }

    void add(String written, K key) {
        if (written.isBlank()) {
            return;
        }
        var name = Name.of(written);
        if (name.words().isEmpty()) {
            return;
        }
        var entry = new Entry<>(name, key);
        all.add(entry);
        var beginnings = new java.util.TreeSet<>(
                List.of(key(name.joined()), key(name.brief()), key(name.words().getFirst())));
        for (var beginning : beginnings) {
            byBeginning.computeIfAbsent(beginning, letters -> new ArrayList<>()).add(entry);
        }
    }

    void in(Text text, Use<K> use) {
        for (int at = 0; at < text.tokens().size(); at++) {
            var folded = text.tokens().get(at).folded();
            var bare = Name.spelled(Name.bare(folded));
            if (bare.isEmpty()) {
                continue;
            }
            // Within a hashtag a name may stand anywhere.
            var candidates = folded.startsWith("#") ? all : byBeginning.getOrDefault(key(bare), List.of());
            for (var entry : candidates) {
                var standing = entry.name().at(text, at);
                if (standing.isThere()) {
                    use.found(entry.key(), new Match(at, at + standing.tokens() - 1, standing.certainty()));
                }
            }
        }
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }
}
