package dev.vigie.model;

import dev.vigie.score.model.Head;

/**
 * How to learn.
 *
 * @param epochs how often each text is read
 * @param step how far the first step goes
 * @param decay how strongly weights are drawn to nothing
 * @param balance 0: classes as frequent as they are, 1: as if all were as frequent
 */
record Recipe(int epochs, float step, float decay, float balance, long seed) {
    static Recipe of(Head head) {
        return switch (head) {
            case REVIEW, GENRE -> new Recipe(6, 0.3f, 0, 0, 1);
            default -> new Recipe(5, 0.3f, 0, 0.3f, 1);
        };
    }
}
