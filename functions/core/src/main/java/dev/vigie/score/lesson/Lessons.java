package dev.vigie.score.lesson;

import dev.vigie.mention.Content;
import dev.vigie.mention.MentionId;
import dev.vigie.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the people of one business taught, newest last. It acts on the next mention that is worded alike, and on one that
 * shares the words by which several others were somebody else's. Taking a lesson back undoes all that it did.
 */
public record Lessons(List<Lesson> all) {
    public static final Lessons NONE = new Lessons(List.of());

    /** The oldest is forgotten when there is one more. */
    public static final int MOST = 40;

    private static final double ALIKE = 0.6;

    /** So many lessons must share a word before it tells of somebody else; the words of our own mentions never do. */
    private static final int AGREEING = 2;

    private static final int FOREIGN_WORDS = 2;
    private static final double PROBABLY = 0.7;

    public Lessons {
        all = List.copyOf(all);
    }

    /** With one more, in place of what was said of the same mention before. */
    public Lessons with(Lesson lesson) {
        var more = new ArrayList<>(without(lesson.mention()).all);
        more.add(lesson);
        return new Lessons(more.subList(Math.max(0, more.size() - MOST), more.size()));
    }

    /** Without what was said of a mention. */
    public Lessons without(MentionId mention) {
        return new Lessons(
                all.stream().filter(lesson -> !lesson.mention().equals(mention)).toList());
    }

    /** The score, corrected where people have said what talk like this is. */
    public Score correct(Score score, Content content) {
        if (all.isEmpty()) {
            return score;
        }
        var words = Lesson.words(content);
        var closest = closest(words);
        if (closest.isPresent()) {
            return new Correction(score, closest.get().likeness(words))
                    .by(closest.get().said());
        }
        return foreignWords(words) >= FOREIGN_WORDS ? new Correction(score, PROBABLY).by(Verdict.NOT_US) : score;
    }

    private Optional<Lesson> closest(Set<Integer> words) {
        return all.stream()
                .filter(lesson -> lesson.likeness(words) >= ALIKE)
                .max(Comparator.comparingDouble((Lesson lesson) -> lesson.likeness(words))
                        .thenComparing(Lesson::at));
    }

    private long foreignWords(Set<Integer> words) {
        Map<Integer, Integer> foreign = new HashMap<>();
        for (var lesson : all) {
            var isForeign = lesson.said().kind() == Verdict.Kind.NOT_US;
            for (var word : lesson.words()) {
                foreign.merge(word, isForeign ? 1 : -MOST, Integer::sum);
            }
        }
        return words.stream()
                .filter(word -> foreign.getOrDefault(word, 0) >= AGREEING)
                .count();
    }
}
