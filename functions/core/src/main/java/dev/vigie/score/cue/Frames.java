package dev.vigie.score.cue;

import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a text tells in words that no list of phrases foresaw: ideas that stand close together. */
final class Frames {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Frame> frames = new ArrayList<>();

    /**
     * Frames over ideas.
     *
     * @param ideas each cue of the kind of its idea
     * @param written kind, strength and ideas of each frame
     */
    Frames(List<Cue> ideas, List<String[]> written) {
        for (var idea : ideas) {
            numbers.putIfAbsent(idea.kind(), numbers.size());
        }
        for (var cells : written) {
            frames.add(Frame.of(cells, this::number));
        }
    }

    private int number(String idea) {
        var number = numbers.get(idea);
        if (number == null) {
            throw new IllegalStateException("a frame speaks of " + idea + ", which no list of ideas knows");
        }
        return number;
    }

    /** Each frame that a text tells by the ideas found in it, over the passage that tells it. */
    List<Hit> in(Text text, List<Hit> found) {
        if (found.size() < 2) {
            return List.of();
        }
        var told = new Told(text, numbers.size());
        for (int each = 0; each < found.size(); each++) {
            told.add(number(found.get(each).kind()), found.get(each));
        }
        var hits = new ArrayList<Hit>();
        for (int each = 0; each < frames.size(); each++) {
            var hit = told.hit(frames.get(each));
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /** The ideas of one text by their number. */
    private static final class Told {
        private final Text text;
        private final @Nullable List<Hit>[] byIdea;

        @SuppressWarnings("unchecked")
        Told(Text text, int ideas) {
            this.text = text;
            this.byIdea = new List[ideas];
        }

        void add(int idea, Hit hit) {
            var hits = byIdea[idea];
            if (hits == null) {
                hits = new ArrayList<>(2);
                byIdea[idea] = hits;
            }
            hits.add(hit);
        }

        private List<Hit> of(int idea) {
            var hits = byIdea[idea];
            return hits == null ? List.of() : hits;
        }

        @Nullable
        Hit hit(Frame frame) {
            for (int idea : frame.ideas()) {
                if (byIdea[idea] == null) {
                    return null;
                }
            }
            for (var head : of(frame.ideas()[0])) {
                var hit = from(head, frame);
                if (hit != null && !isUnless(frame, head)) {
                    return hit;
                }
            }
            return null;
        }

        private @Nullable Hit from(Hit head, Frame frame) {
            int from = head.from();
            int to = head.to();
            var taken = new ArrayList<Hit>(frame.ideas().length);
            taken.add(head);
            for (int at = 1; at < frame.ideas().length; at++) {
                var near = nearest(of(frame.ideas()[at]), taken, frame.within());
                if (near == null) {
                    return null;
                }
                taken.add(near);
                from = Math.min(from, near.from());
                to = Math.max(to, near.to());
            }
            return new Hit(frame.kind(), frame.written(), frame.strength(), from, to, head.from());
        }

        private @Nullable Hit nearest(List<Hit> all, List<Hit> taken, int within) {
            var head = taken.getFirst();
            Hit best = null;
            int least = within + 1;
            for (var hit : all) {
                int away = Math.max(hit.from() - head.to(), head.from() - hit.to());
                if (away < least && away > 0 && isFree(hit, taken) && isNextSentence(head, hit)) {
                    best = hit;
                    least = away;
                }
            }
            return best;
        }

        private static boolean isFree(Hit hit, List<Hit> taken) {
            for (var other : taken) {
                if (hit.from() <= other.to() && hit.to() >= other.from()) {
                    return false;
                }
            }
            return true;
        }

        private boolean isNextSentence(Hit a, Hit b) {
            int apart = text.tokens().get(a.from()).sentence()
                    - text.tokens().get(b.from()).sentence();
            return Math.abs(apart) <= 1;
        }

        private boolean isUnless(Frame frame, Hit head) {
            for (int idea : frame.unless()) {
                for (var hit : of(idea)) {
                    if (Math.abs(hit.from() - head.from()) <= frame.within()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
