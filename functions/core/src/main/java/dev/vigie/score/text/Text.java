package dev.vigie.score.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text as the scorer reads it: its words in order, each in its sentence and clause. */
public record Text(String original, List<Token> tokens) {
    /** Longer texts are read to here only: what matters in talk about a shop stands in its first thousand words. */
    public static final int MAX_TOKENS = 2_000;

    private static final int MAX_WORD = 60;
    private static final Set<String> TURNS = Set.of("mais", "but", "however", "cependant", "pourtant", "heureusement");

    public Text {
        tokens = List.copyOf(tokens);
    }

    public static Text of(String original) {
        var tokens = new ArrayList<Token>();
        int sentence = 0;
        int clause = 0;
        int at = 0;
        while (at < original.length() && tokens.size() < MAX_TOKENS) {
            int point = original.codePointAt(at);
            int width = Character.charCount(point);
            if (isWord(point)) {
                int end = endOfWord(original, at);
                var folded = Fold.of(original.substring(at, end));
                clause += TURNS.contains(folded) ? 1 : 0;
                tokens.add(new Token(folded, at, end, sentence, clause));
                at = end;
                continue;
            }
            if (point == '?' || point == '!' || isEmoji(point)) {
                tokens.add(new Token(Character.toString(point), at, at + width, sentence, clause));
            }
            if (endsSentence(original, at, point)) {
                sentence++;
                clause++;
            } else if (point == ',' || point == ';' || point == ':' || point == '(' || point == ')') {
                clause++;
            }
            at += width;
        }
        return new Text(original, tokens);
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

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || point == '#' || point == '@' || point == '€' || point == '$';
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < MAX_WORD) {
            int point = text.codePointAt(at);
            var inside = Character.isLetterOrDigit(point)
                    || Character.getType(point) == Character.NON_SPACING_MARK
                    || point == '_'
                    || (at == start && isWord(point));
            if (!inside) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean endsSentence(String text, int at, int point) {
        if (point == '\n' || point == '!' || point == '?' || point == '…') {
            return true;
        }
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return point == '.' && !Character.isLetterOrDigit(next);
    }

    private static boolean isEmoji(int point) {
        return Character.isEmoji(point) && point > 0xFF;
    }
}
