package dev.vigie.score.model;

/** One question that the model answers, and where its weights stand in a row. */
public enum Head {
    /** Tone of a short post: negative, neutral, positive. */
    SOCIAL(5, 3),
    /** Tone of a review: negative, neutral, positive. */
    REVIEW(8, 3),
    /** Whether a text is about the one that was asked for, among those of its name. */
    RELEVANCE(11, 1),
    /** What a text says of the one it is about: negative, neutral, positive. */
    REPUTATION(12, 3),
    /** How soon a reputation manager would read it: unimportant, mildly important, alert. */
    PRIORITY(15, 3),
    /** Swearing, insults, offence. */
    TOXIC(18, 1),
    /** Hate against a group. */
    HATE(19, 1),
    COMPLAINT(20, 1),
    RUMOUR(21, 1),
    SPAM(22, 1),
    /** Bad words that accuse nobody: figures of speech, own mishaps, culture, warnings and news from elsewhere. */
    HARMLESS(23, 1),
    /** A checkable claim. */
    CLAIM(24, 1),
    /** Tone of a post to a company's service: negative, neutral, positive. */
    SERVICE(25, 3),
    /** What a text is: a post, a review, a post to a company's service. */
    GENRE(28, 3);

    /** Columns of a row: a check of two, three of the lexicon, then the heads. */
    public static final int COLUMNS = 32;

    static final int GOOD = 2;
    static final int BAD = 3;
    static final int RUDE = 4;

    private final int column;
    private final int classes;

    Head(int column, int classes) {
        this.column = column;
        this.classes = classes;
    }

    public int column() {
        return column;
    }

    /** 1 for yes or no. */
    public int classes() {
        return classes;
    }
}
