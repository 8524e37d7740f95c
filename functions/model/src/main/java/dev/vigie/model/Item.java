package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.util.Map;

/**
 * One labelled text, as the learner sees it.
 *
 * @param subject whom it should be about, or 0
 * @param group what it tells of, such as an event
 * @param answers the class of each head that the label answers; for yes or no 1 and 0
 */
record Item(
        String task,
        String source,
        String language,
        String text,
        long subject,
        String group,
        Map<Head, Integer> answers,
        float weight) {
    Item {
        answers = Map.copyOf(answers);
    }

    /** The same text, asked something else. */
    Item asked(Head head, int answer, float share) {
        return new Item(task, source, language, text, subject, group, Map.of(head, answer), weight * share);
    }

    /** The same text, counted more or less. */
    Item counted(float share) {
        return new Item(task, source, language, text, subject, group, answers, weight * share);
    }

    String set() {
        return task + " " + source + " " + language;
    }
}
