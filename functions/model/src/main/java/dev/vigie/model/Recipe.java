package dev.vigie.model;

import dev.vigie.score.model.Head;

/**
 * How to learn; found by trying on texts kept apart from training.
 *
 * @param epochs how often each text is read
 * @param step how far the first step goes
 * @param balance 0: classes as frequent as they are, 1: as if all were as frequent
 * @param groups in how many events a feature must occur to be trusted in the next
 */
record Recipe(int epochs, float step, float balance, int groups, long seed) {
    private static final long SEED = 20_260_301;

    static Recipe of(Head head) {
        return switch (head) {
            case RELEVANCE -> new Recipe(10, 0.3f, 0.3f, 0, SEED);
            case RUMOUR -> new Recipe(5, 0.05f, 0.5f, 4, SEED);
            case TOXIC -> new Recipe(4, 0.12f, 0.3f, 0, SEED);
            case REVIEW -> new Recipe(5, 0.15f, 0.5f, 0, SEED);
            case SOCIAL, SERVICE -> new Recipe(6, 0.18f, 0.4f, 0, SEED);
            default -> new Recipe(5, 0.15f, 0.3f, 0, SEED);
        };
    }
}
