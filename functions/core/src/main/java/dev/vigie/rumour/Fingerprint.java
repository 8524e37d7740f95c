package dev.vigie.rumour;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.vigie.score.Signal;
import dev.vigie.story.Story;
import dev.vigie.story.Words;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * By what a claim is known again in other words, months later: the roots of its content words, and what it is a sign
 * of.
 */
public record Fingerprint(Set<String> roots, Set<Signal> signals) {
    public static final Fingerprint NONE = new Fingerprint(Set.of(), Set.of());

    private static final int ROOT = 5;
    private static final int SHORTEST = 4;
    private static final int MOST = 40;

    /** Words that say nothing about which claim it is. */
    private static final Set<String> EMPTY = Set.of(
            "parai", "entend", "quelq", "confi", "vraim", "histo", "faite", "tourn", "parta", "semai", "heard", "appar",
            "alleg", "repor", "anyon", "someo", "about", "there", "their", "which", "would", "could", "never", "chez",
            "dans", "avec", "pour", "cette", "leurs", "elle", "elles", "nous", "vous", "mais", "donc", "comme", "tout",
            "toute", "tous", "plus", "moins", "tres", "bien", "etre", "avoi", "avoir", "serai", "aurai", "irai", "that",
            "this", "they", "have", "been", "from", "with", "what", "your", "were", "sont", "etai", "etait", "selon",
            "dirai", "encor", "aussi", "after", "again", "know", "true", "vrai", "info", "deux", "trois");

    public Fingerprint {
        roots = Set.copyOf(roots);
        signals = Set.copyOf(signals);
    }

    static Fingerprint of(String claim, Collection<String> variants, List<Story> stories) {
        var roots = new TreeSet<String>();
        Stream.concat(Stream.of(claim), variants.stream()).forEach(text -> roots.addAll(roots(text)));
        var signals = EnumSet.noneOf(Signal.class);
        stories.stream()
                .filter(Story::isBad)
                .forEach(story -> signals.addAll(story.voice().signals()));
        signals.remove(Signal.MEDIA);
        signals.remove(Signal.RUMOUR);
        return new Fingerprint(Set.copyOf(roots.stream().limit(MOST).toList()), signals);
    }

    /** Both together. */
    Fingerprint with(Fingerprint other) {
        var all = new TreeSet<>(roots);
        all.addAll(other.roots);
        var both = EnumSet.noneOf(Signal.class);
        both.addAll(signals);
        both.addAll(other.signals);
        return new Fingerprint(Set.copyOf(all.stream().limit(MOST).toList()), both);
    }

    /**
     * Whether this text tells the same claim: a sign of the same, and two roots in common, or one when it has hardly
     * more.
     *
     * @param ownNames roots of the business's own name, which every text about it has
     */
    public boolean isIn(String text, Set<Signal> signs, Set<String> ownNames) {
        if (isEmpty() || (!signals.isEmpty() && signs.stream().noneMatch(signals::contains))) {
            return false;
        }
        var told = new TreeSet<>(roots(text));
        told.removeAll(ownNames);
        var common = told.stream().filter(roots::contains).count();
        return common >= 2 || common == 1 && told.size() <= 3;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** The roots of a text's content words. */
    public static Set<String> roots(String text) {
        var roots = new TreeSet<String>();
        for (var word : Words.of(text, 120)) {
            if (word.length() >= SHORTEST) {
                var root = word.substring(0, Math.min(ROOT, word.length()));
                if (!EMPTY.contains(root)) {
                    roots.add(root);
                }
            }
        }
        return roots;
    }
}
