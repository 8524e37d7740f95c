package dev.vigie.score.cue;

import dev.vigie.score.text.Stems;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds all cues in a text in one pass over its words, however many cues there are. */
final class Cues {
    private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::from);

    private final Stems<Anchored> anchors = new Stems<>();

    Cues(Map<Shelf, List<Cue>> shelves) {
        var shared = new HashMap<Cue.Part, Integer>();
        for (var cues : shelves.values()) {
            cues.forEach(cue -> cue.parts().getFirst().forEach(part -> shared.merge(part, 1, Integer::sum)));
        }
        shelves.forEach((shelf, cues) -> {
            for (var cue : cues) {
                int offset = rarest(cue.parts().getFirst(), shared);
                var anchor = cue.parts().getFirst().get(offset);
                anchors.add(anchor.word(), anchor.isOpen(), Anchored.of(cue, shelf, offset));
            }
        });
    }

    private static int rarest(List<Cue.Part> run, Map<Cue.Part, Integer> shared) {
        int best = 0;
        for (int at = 1; at < run.size(); at++) {
            int fewer = shared.getOrDefault(run.get(at), 0) - shared.getOrDefault(run.get(best), 0);
            if (fewer < 0
                    || fewer == 0
                            && run.get(at).word().length()
                                    > run.get(best).word().length()) {
                best = at;
            }
        }
        return best;
    }

    /**
     * What is found, by shelf and in the order of the text; of two cues of one kind on the same words the surer one.
     *
     * @param languages in which the text may be written
     */
    Map<Shelf, List<Hit>> in(Text text, Set<String> languages) {
        var found = new EnumMap<Shelf, List<Hit>>(Shelf.class);
        int spoken = Anchored.mask(languages);
        var tokens = text.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            var here = anchors.of(tokens.get(at).word());
            for (int each = 0; each < here.size(); each++) {
                var anchored = here.get(each);
                int from = at - anchored.offset();
                int elsewhere = anchored.mayStand(text, at, spoken) ? standing(anchored.cue(), text, from) : -1;
                if (elsewhere >= 0) {
                    found.computeIfAbsent(anchored.shelf(), shelf -> new ArrayList<>())
                            .add(anchored.cue().hit(from, elsewhere));
                }
            }
        }
        found.replaceAll((shelf, hits) -> hits.size() < 2 ? hits : apart(hits));
        return found;
    }

    /** "Mauvais accueil" is one sign, not also "mauvais". */
    private static List<Hit> apart(List<Hit> hits) {
        hits.sort(ORDER);
        var kept = new ArrayList<Hit>(hits.size());
        for (var hit : hits) {
            int before = kept.size() - 1;
            while (before >= 0 && !kept.get(before).kind().equals(hit.kind())) {
                before--;
            }
            if (before < 0 || kept.get(before).to() < hit.from()) {
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

    /** Where the last part of a cue stands whose first part stands here; below 0 when not all of it is there. */
    private static int standing(Cue cue, Text text, int from) {
        if (from < 0 || !stands(cue.parts().getFirst(), text, from)) {
            return -1;
        }
        int elsewhere = from;
        for (int rest = 1; rest < cue.parts().size() && elsewhere >= 0; rest++) {
            elsewhere = inSentence(cue.parts().get(rest), text, from);
        }
        return elsewhere;
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

    private static int inSentence(List<Cue.Part> part, Text text, int at) {
        int end = text.sentenceEnd(at);
        for (int i = text.sentenceStart(at); i < end; i++) {
            if (stands(part, text, i)) {
                return i;
            }
        }
        return -1;
    }
}
