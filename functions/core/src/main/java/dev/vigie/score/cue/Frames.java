package dev.vigie.score.cue;

import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a text tells in words that no list of phrases foresaw: ideas that stand close together. */
public final class Frames {
    private static final int WINDOW = 12;

    private final Cues ideas;
    private final List<Frame> frames;

    Frames(Cues ideas, List<Frame> frames) {
        this.ideas = ideas;
        this.frames = List.copyOf(frames);
    }

    /** The surest frame of each kind, over the passage that tells it. */
    public List<Hit> in(Text text, Set<String> languages) {
        var told = new HashMap<String, List<Hit>>();
        for (var hit : ideas.in(text, languages)) {
            told.computeIfAbsent(hit.kind(), idea -> new ArrayList<>()).add(hit);
        }
        var hits = new ArrayList<Hit>();
        for (var frame : frames) {
            stand(frame, told, text, hits);
        }
        return hits;
    }

    private static void stand(Frame frame, Map<String, List<Hit>> told, Text text, List<Hit> hits) {
        for (var idea : frame.ideas()) {
            if (!told.containsKey(idea)) {
                return;
            }
        }
        for (var head : told.getOrDefault(frame.ideas().getFirst(), List.of())) {
            var span = span(frame, told, text, head);
            if (span.to() >= 0 && !isUnless(frame, told, head)) {
                hits.add(span);
                return;
            }
        }
    }

    private static Hit span(Frame frame, Map<String, List<Hit>> told, Text text, Hit head) {
        int from = head.from();
        int to = head.to();
        var taken = new ArrayList<Hit>();
        taken.add(head);
        for (int idea = 1; idea < frame.ideas().size(); idea++) {
            var near = nearest(told.getOrDefault(frame.ideas().get(idea), List.of()), taken, text);
            if (near == null) {
                return new Hit(frame.kind(), "", 0, 0, -1);
            }
            taken.add(near);
            from = Math.min(from, near.from());
            to = Math.max(to, near.to());
        }
        return new Hit(frame.kind(), String.join(" ", frame.ideas()), frame.strength(), from, to);
    }

    private static @org.jspecify.annotations.Nullable Hit nearest(List<Hit> all, List<Hit> taken, Text text) {
        var head = taken.getFirst();
        Hit best = null;
        int least = WINDOW + 1;
        for (var hit : all) {
            int away = Math.max(hit.from() - head.to(), head.from() - hit.to());
            if (away < least && away > 0 && isFree(hit, taken) && isNextSentence(text, head, hit)) {
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

    private static boolean isNextSentence(Text text, Hit a, Hit b) {
        return Math.abs(text.tokens().get(a.from()).sentence()
                        - text.tokens().get(b.from()).sentence())
                <= 1;
    }

    private static boolean isUnless(Frame frame, Map<String, List<Hit>> told, Hit head) {
        for (var idea : frame.unless()) {
            for (var hit : told.getOrDefault(idea, List.of())) {
                if (Math.abs(hit.from() - head.from()) <= WINDOW) {
                    return true;
                }
            }
        }
        return false;
    }
}
