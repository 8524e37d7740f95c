package dev.vigie.score.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts one text into its words, sentences and clauses. */
final class Cutter {
    private static final int MAX_WORD = 60;

    /** Who writes without full stops still takes breath. */
    private static final int LONGEST_SENTENCE = 80;

    private static final Set<String> TURNS = Set.of("mais", "but", "however", "cependant", "pourtant", "heureusement");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int clause;
    private int words;

    Cutter(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length() && tokens.size() < Text.MAX_TOKENS) {
            int point = text.codePointAt(at);
            at = isWord(point) ? word(at) : mark(at, point);
        }
        return tokens;
    }

    private int word(int at) {
        int end = endOfWord(at);
        var folded = Fold.of(text.substring(at, end));
        if (words > 0 && TURNS.contains(folded)) {
            clause++;
        }
        add(folded, at, end);
        words++;
        if (words >= LONGEST_SENTENCE) {
            endSentence();
        }
        return end;
    }

    private int mark(int at, int point) {
        int end = at + Character.charCount(point);
        if (point == '?' || point == '!' || Character.isEmoji(point) && point > 0xFF) {
            add(Character.toString(point), at, end);
        }
        if (endsSentence(at, point)) {
            endSentence();
        } else if (point == ',' || point == ';' || point == ':' || point == '(' || point == ')') {
            clause++;
        }
        return end;
    }

    /** Marks after the end of a sentence still belong to it: "?!", "!!!". */
    private void add(String folded, int start, int end) {
        var isTrailing = words == 0 && !tokens.isEmpty() && !isWord(folded.codePointAt(0));
        var last = isTrailing ? tokens.getLast() : null;
        tokens.add(new Token(
                folded, start, end, last == null ? sentence : last.sentence(), last == null ? clause : last.clause()));
    }

    private void endSentence() {
        if (words > 0) {
            sentence++;
            clause++;
            words = 0;
        }
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || point == '#' || point == '@' || point == '€' || point == '$';
    }

    private int endOfWord(int start) {
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

    private boolean endsSentence(int at, int point) {
        if (point == '\n' || point == '!' || point == '?' || point == '…') {
            return true;
        }
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return point == '.' && !Character.isLetterOrDigit(next);
    }
}
