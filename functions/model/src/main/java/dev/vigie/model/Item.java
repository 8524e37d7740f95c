package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.util.Map;

/**
 * One labelled text, as the learner sees it.
 *
 * @param answers the class of each head that the label answers; for yes or no 1 and 0
 */
record Item(String task, String source, String language, String text, Map<Head, Integer> answers, float weight) {
    Item {
        answers = Map.copyOf(answers);
    }

    String set() {
        return task + " " + source + " " + language;
    }
}
