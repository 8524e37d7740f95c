package dev.vigie.score.text;

import java.util.List;

/** A text as the scorer reads it: its words in order, each in its sentence and clause. */
public record Text(String original, List<Token> tokens) {
    /** Longer texts are read to here only: what matters in talk about a shop stands in its first thousand words. */
    public static final int MAX_TOKENS = 2_000;

    public Text {
        tokens = List.copyOf(tokens);
    }

    public static Text of(String original) {
        return new Text(original, new Cutter(original).tokens());
    }

    /** The passage from one token to another, as it stands in the text. */
    public String passage(int from, int to) {
        return original.substring(tokens.get(from).start(), tokens.get(to).end());
    }

    /** First token of the sentence in which a token stands. */
    public int sentenceStart(int token) {
        int at = token;
        while (at > 0 && tokens.get(at - 1).sentence() == tokens.get(token).sentence()) {
            at--;
        }
        return at;
    }

    /** The token after the last of the sentence in which a token stands. */
    public int sentenceEnd(int token) {
        int at = token;
        while (at < tokens.size()
                && tokens.get(at).sentence() == tokens.get(token).sentence()) {
            at++;
        }
        return at;
    }

    public int clauses() {
        return tokens.isEmpty() ? 0 : tokens.getLast().clause() + 1;
    }

    public int sentences() {
        return tokens.isEmpty() ? 0 : tokens.getLast().sentence() + 1;
    }
}
