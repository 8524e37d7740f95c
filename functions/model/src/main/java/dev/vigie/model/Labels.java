package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the label of a task says to the heads. */
final class Labels {
    private static final List<String> TONES = List.of("neg", "neu", "pos");
    private static final List<String> PRIORITIES = List.of("unimportant", "mildly_important", "alert");

    private Labels() {}

    static Map<Head, Integer> of(String task, Source source, String label, String kind) {
        var answers = new EnumMap<Head, Integer>(Head.class);
        switch (task) {
            case "sentiment" -> {
                answers.put(source.genre().tone(), TONES.indexOf(label));
                answers.put(Head.GENRE, source.genre().ordinal());
            }
            case "relevance" -> answers.put(Head.RELEVANCE, label.equals("related") ? 1 : 0);
            case "reputation_polarity" -> answers.put(Head.REPUTATION, TONES.indexOf(label));
            case "priority" -> answers.put(Head.PRIORITY, PRIORITIES.indexOf(label));
            case "toxicity" -> answers.put(Head.TOXIC, Integer.parseInt(label));
            case "complaint" -> answers.put(Head.COMPLAINT, Integer.parseInt(label));
            case "rumour" -> answers.put(Head.RUMOUR, Integer.parseInt(label));
            case "spam" -> answers.put(Head.SPAM, Integer.parseInt(label));
            case "claim" -> answers.put(Head.CLAIM, Integer.parseInt(label));
            default -> throw new IllegalArgumentException("no head learns from " + task + " " + kind);
        }
        return answers;
    }
}
