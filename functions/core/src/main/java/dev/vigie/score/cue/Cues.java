package dev.vigie.score.cue;

import dev.vigie.score.cue.Cue.Part;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds all cues in a text in one pass over its words, however many cues there are. */
public final class Cues {
    private static final int SHORTEST_OPEN = 3;

    private final Map<String, List<Cue>> whole = new HashMap<>();
    private final Map<String, List<Cue>> open = new HashMap<>();

    Cues(List<Cue> cues) {
        for (var cue : cues) {
            var first = cue.parts().getFirst().getFirst();
            var index = first.isOpen() ? open : whole;
            index.computeIfAbsent(first.word(), word -> new ArrayList<>()).add(cue);
        }
    }

    /** What is found, in the order of the text. */
    public List<Hit> in(Text text) {
        var hits = new ArrayList<Hit>();
        var tokens = text.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            var word = tokens.get(at).folded();
            collect(whole.get(word), text, at, hits);
            for (int length = SHORTEST_OPEN; length <= word.length() && !open.isEmpty(); length++) {
                collect(open.get(word.substring(0, length)), text, at, hits);
            }
        }
        return hits;
    }

    private static void collect(
            @org.jspecify.annotations.Nullable List<Cue> candidates, Text text, int at, List<Hit> hits) {
        if (candidates == null) {
            return;
        }
        for (var cue : candidates) {
            var first = cue.parts().getFirst();
            if (stands(first, text, at) && restStands(cue, text, at)) {
                hits.add(new Hit(cue.kind(), cue.written(), cue.strength(), at, at + first.size() - 1));
            }
        }
    }

    private static boolean stands(List<Part> part, Text text, int at) {
        var tokens = text.tokens();
        if (at + part.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < part.size(); i++) {
            if (!part.get(i).fits(tokens.get(at + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean restStands(Cue cue, Text text, int at) {
        var sentence = text.tokens().get(at).sentence();
        for (var part : cue.parts().subList(1, cue.parts().size())) {
            var found = false;
            for (int i = 0; i < text.tokens().size() && !found; i++) {
                found = text.tokens().get(i).sentence() == sentence && stands(part, text, i);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
