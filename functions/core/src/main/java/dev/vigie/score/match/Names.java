package dev.vigie.score.match;

import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many names, found in one pass over a text. A word only asks the few names that it may begin: by the letters with which
 * a name begins, by all its words but one that may be mistyped, and within hashtags by any eight letters.
 */
final class Names<K> {
    private static final int WITHIN_TAG = 8;
    private static final int MOST_WORDS = 5;
    private static final int FEW = 4;

    private final Map<Long, List<Entry<K>>> beginnings = new HashMap<>();
    private final Map<Long, List<Entry<K>>> mistyped = new HashMap<>();
    private final Map<Long, List<Entry<K>>> tags = new HashMap<>();

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
        for (var spelling : new LinkedHashSet<>(List.of(name.joined(), name.brief()))) {
            addBeginnings(spelling, entry);
            put(tags, Keys.of(spelling, 0, Math.min(WITHIN_TAG, spelling.length())), entry);
        }
        for (int typo = 0; typo < name.words().size() && name.words().size() <= MOST_WORDS; typo++) {
            for (int longer = -1; longer <= 1; longer++) {
                for (long spelled : Keys.butOne(name.words(), typo, longer)) {
                    put(mistyped, spelled, entry);
                }
            }
        }
    }

    /** Where a name is cut into words is its writer's choice: each beginning may be the first word, or the first two. */
    private void addBeginnings(String spelling, Entry<K> entry) {
        for (int end = 1; end <= spelling.length(); end++) {
            put(beginnings, Keys.of(spelling, 0, end), entry);
        }
    }

    void in(Text text, Use<K> use) {
        var words = Keys.words(text);
        var asked = new LinkedHashSet<Entry<K>>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).isEmpty()) {
                continue;
            }
            asked.clear();
            begun(words, at, asked);
            mistyped(words, at, asked);
            tagged(text.tokens().get(at).folded(), asked);
            for (var entry : asked) {
                var standing = entry.name().at(text, at);
                if (standing.isThere()) {
                    use.found(entry.key(), new Match(at, at + standing.tokens() - 1, standing.certainty()));
                }
            }
        }
    }

    /** Names that begin with this word; where they are many, those that go on with the next. */
    private void begun(List<String> words, int at, Set<Entry<K>> asked) {
        var joined = words.get(at);
        int next = at + 1;
        var begun = beginnings.getOrDefault(Keys.of(joined), List.of());
        while (begun.size() > FEW && next < words.size() && next < at + MOST_WORDS) {
            addWhole(begun, joined, asked);
            if (!Name.isAnd(words.get(next))) {
                joined += words.get(next);
                begun = beginnings.getOrDefault(Keys.of(joined), List.of());
            }
            next++;
        }
        asked.addAll(begun.size() > FEW ? List.of() : begun);
        addWhole(begun, joined, asked);
    }

    private void addWhole(List<Entry<K>> begun, String joined, Set<Entry<K>> asked) {
        if (begun.size() <= FEW) {
            return;
        }
        for (var entry : tags.getOrDefault(Keys.of(joined, 0, Math.min(WITHIN_TAG, joined.length())), List.of())) {
            if (entry.name().joined().equals(joined) || entry.name().brief().equals(joined)) {
                asked.add(entry);
            }
        }
    }

    private void mistyped(List<String> words, int at, Set<Entry<K>> asked) {
        for (int size = 1; size <= MOST_WORDS && at + size <= words.size(); size++) {
            var some = words.subList(at, at + size);
            for (int typo = 0; typo < size; typo++) {
                for (long spelled : Keys.butOne(some, typo, 0)) {
                    asked.addAll(mistyped.getOrDefault(spelled, List.of()));
                }
            }
        }
    }

    /** Within a hashtag a name may stand anywhere. */
    private void tagged(String folded, Set<Entry<K>> asked) {
        if (!folded.startsWith("#") && !folded.startsWith("@")) {
            return;
        }
        var tag = Name.bare(folded);
        asked.addAll(tags.getOrDefault(Keys.of(tag, 0, Math.min(WITHIN_TAG, tag.length())), List.of()));
        for (int from = 1; from + WITHIN_TAG <= tag.length(); from++) {
            asked.addAll(tags.getOrDefault(Keys.of(tag, from, from + WITHIN_TAG), List.of()));
        }
    }

    private static <K> void put(Map<Long, List<Entry<K>>> index, long key, Entry<K> entry) {
        index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(entry);
    }
}
