package dev.vigie.score.cue;

import dev.vigie.score.text.Stems;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Finds all cues in a text in one pass over its words, however many cues there are. */
public final class Cues {
    private final Stems<Cue> starts = new Stems<>();

    Cues(List<Cue> cues) {
        for (var cue : cues) {
            var first = cue.parts().getFirst().getFirst();
            starts.add(first.word(), first.isOpen(), cue);
        }
    }

    /**
     * What is found, in the order of the text; of two cues of one kind on the same words the surer one.
     *
     * @param languages in which the text may be written
     */
    public List<Hit> in(Text text, Set<String> languages) {
        var hits = new ArrayList<Hit>();
        var tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            starts.of(tokens.get(at).word(), cue -> {
                var first = cue.parts().getFirst();
                if (stands(first, text, at) && cue.isSpoken(languages) && restStands(cue, text, at)) {
                    hits.add(new Hit(cue.kind(), cue.written(), cue.strength(), at, at + first.size() - 1));
                }
            });
        }
        return hits.size() < 2 ? hits : apart(hits);
    }

    /** "Mauvais accueil" is one sign, not also "mauvais". */
    private static List<Hit> apart(List<Hit> hits) {
        var kept = new ArrayList<Hit>(hits.size());
        var last = new HashMap<String, Integer>();
        for (var hit : hits) {
            var before = last.get(hit.kind());
            if (before == null || kept.get(before).to() < hit.from()) {
                last.put(hit.kind(), kept.size());
                kept.add(hit);
            } else if (isSurer(hit, kept.get(before))) {
                kept.set(before, hit);
            }
        }
        return kept;
    }

    private static boolean isSurer(Hit hit, Hit other) {
        var isLonger = hit.to() - hit.from() > other.to() - other.from();
        return hit.strength() > other.strength() || hit.strength() == other.strength() && isLonger;
    }

    private static boolean stands(List<Cue.Part> part, Text text, int at) {
        var tokens = text.tokens();
        if (at + part.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < part.size(); i++) {
            if (!part.get(i).fits(tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }

    private static boolean restStands(Cue cue, Text text, int at) {
        for (int rest = 1; rest < cue.parts().size(); rest++) {
            if (!standsInSentence(cue.parts().get(rest), text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsInSentence(List<Cue.Part> part, Text text, int at) {
        int end = text.sentenceEnd(at);
        for (int i = text.sentenceStart(at); i < end; i++) {
            if (stands(part, text, i)) {
                return true;
            }
        }
        return false;
    }
}
